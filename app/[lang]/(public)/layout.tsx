import type { ReactNode } from "react";

/** Seconds for which a cache in front may keep a public page: after these a new release is seen by everybody. */
export const revalidate = 300;

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
