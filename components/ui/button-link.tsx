import type { ReactNode } from "react";
import { classNames } from "./class-names";

type ButtonLinkProps = {
  href: string;
  variant?: "primary" | "secondary" | undefined;
  /** The one button that starts a service. */
  start?: boolean | undefined;
  children: ReactNode;
};

/** A link that looks like a button: it leads on and changes nothing. */
export function ButtonLink({ href, variant = "primary", start = false, children }: ButtonLinkProps) {
  return (
    <a
      href={href}
      className={classNames("ds-button", "tp-button", `tp-button--${variant}`, start && "tp-button--start")}
    >
      {children}
    </a>
  );
}
