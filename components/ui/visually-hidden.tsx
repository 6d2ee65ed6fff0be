import type { ReactNode } from "react";

/** Words for those who listen, where the eye sees them from the place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="tp-hidden">{children}</span>;
}
