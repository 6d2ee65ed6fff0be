import type { ReactNode } from "react";

type ScreenOnlyProps = { id?: string | undefined; children: ReactNode };

/** What is for answering on the screen and is not printed with the answer. */
export function ScreenOnly({ id, children }: ScreenOnlyProps) {
  return (
    <div id={id} className="tp-screen-only tp-flow">
      {children}
    </div>
  );
}
