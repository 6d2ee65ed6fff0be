import type { ReactNode } from "react";

/** Things below each other with the usual distances. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="tp-flow">{children}</div>;
}
