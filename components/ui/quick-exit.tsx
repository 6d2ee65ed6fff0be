"use client";

import type { ReactNode } from "react";
import { ExitLink } from "./exit-link";

/** With a script the way back does not lead here: the page gives its place in the history to the other one. */
export function QuickExit({ href, children }: { href: string; children: ReactNode }) {
  return (
    <ExitLink
      href={href}
      onClick={(event) => {
        event.preventDefault();
        globalThis.location.replace(href);
      }}
    >
      {children}
    </ExitLink>
  );
}
