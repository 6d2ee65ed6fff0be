"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * The browser's Back button shows a page as it was when it was left. A form that has been saved since would stand there with
 * its old answers and be refused as if another window had changed it, so whatever one goes back to is asked for again. Until
 * the answer is there nothing can be typed that it would replace.
 */
export function FreshOnReturn() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    const refresh = (): void => {
      startTransition(() => {
        router.refresh();
      });
    };
    window.addEventListener("popstate", refresh);
    return () => {
      window.removeEventListener("popstate", refresh);
    };
  }, [router]);
  useEffect(() => {
    const content = document.getElementById("content");
    if (!isPending || content === null) return undefined;
    content.inert = true;
    return () => {
      content.inert = false;
    };
  }, [isPending]);
  return null;
}
