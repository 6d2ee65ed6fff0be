/** A number by which something is found: its digits stand under each other, and it is not broken. */
export function Reference({ children }: { children: string }) {
  return <span className="tp-number">{children}</span>;
}
