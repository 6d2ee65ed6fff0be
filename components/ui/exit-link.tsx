import type { MouseEventHandler, ReactNode } from "react";

type ExitLinkProps = {
  href: string;
  onClick?: MouseEventHandler<HTMLAnchorElement>;
  children: ReactNode;
};

/** Leads away to where nothing tells what was read here. It stays in sight while the page is scrolled. */
export function ExitLink({ href, onClick, children }: ExitLinkProps) {
  return (
    <p className="tp-exit">
      <a
        href={href}
        rel="noreferrer"
        className="ds-button tp-button tp-button--danger"
        {...(onClick === undefined ? {} : { onClick })}
      >
        {children}
      </a>
    </p>
  );
}
