"use client";

import { useEffect } from "react";

/**
 * With scripts the page stays where it was scrolled to while its answer comes: leads the eye and the ear to what the
 * answer says at the top. `cause` is another one for every answer.
 */
export function LookUp({ cause }: { cause: string }) {
  useEffect(() => {
    document.querySelector<HTMLElement>("#content > [role=alert]")?.focus();
  }, [cause]);
  return null;
}
