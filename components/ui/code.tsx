/** Text for programs, as it is sent; it wraps, so that a phone shows all of it. */
export function Code({ children }: { children: string }) {
  return <pre className="tp-code">{children}</pre>;
}
