import type { ReactNode } from "react";

/** The line above a heading that says to what it belongs. */
export function Caption({ children }: { children: ReactNode }) {
  return <p className="tp-caption">{children}</p>;
}
