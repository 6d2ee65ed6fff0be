import type { ReactNode } from "react";

/** Two things side by side where there is room, each as wide as the other. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="tp-columns">{children}</div>;
}
