"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * The browser's Back button shows a page as it was when it was left. A form that has been saved since would stand there with
 * its old answers and be refused as if another window had changed it, so whatever one goes back to is asked for again.
 */
export function FreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    const refresh = (): void => {
      router.refresh();
    };
    window.addEventListener("popstate", refresh);
    return () => {
      window.removeEventListener("popstate", refresh);
    };
  }, [router]);
  return null;
}
