import type { ReactNode } from "react";

/** The line below a label. It may be a link or a list, so it is no paragraph. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="tp-hint" data-field="description">
      {children}
    </div>
  );
}
