import type { ReactNode } from "react";

export function SkipLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="ds-skip-link tp-skip">
      {children}
    </a>
  );
}
