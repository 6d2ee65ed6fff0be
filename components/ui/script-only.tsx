import type { ReactNode } from "react";

/** What only a running script keeps true: where none runs it is not shown, since it would go stale under the person's hands. */
export function ScriptOnly({ children }: { children: ReactNode }) {
  return <div className="tp-script-only">{children}</div>;
}
