import type { ReactNode } from "react";

/** The way back, always the first thing of the page. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="ds-link tp-link tp-link--fresh tp-back">
      {children}
    </a>
  );
}
