import type { ReactNode } from "react";

/** What stands on paper in place of something that only a screen can show. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="tp-print-only">{children}</div>;
}
