"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

/**
 * The inside of a form that a server action saves. What is typed after the button was pressed would be replaced by the
 * answer, so nothing can be typed until it is there; the words say what is going on.
 */
export function WhileSaving({ words, children }: { words: string; children: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <>
      <div inert={pending} className="tp-form">
        {children}
      </div>
      <p role="status" className="tp-saving">
        {pending ? words : ""}
      </p>
    </>
  );
}
