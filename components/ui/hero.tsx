import type { ReactNode } from "react";

/** The opening of the first page, over its whole width. */
export function Hero({ children }: { children: ReactNode }) {
  return (
    <div className="tp-hero">
      <div className="tp-wrap">
        <div className="tp-flow">{children}</div>
      </div>
    </div>
  );
}
