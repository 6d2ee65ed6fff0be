/** A cookie to be set; its value is made of characters that need no quoting. */
export type Cookie = { readonly name: string; readonly value: string; readonly maxAgeSeconds: number };

export type CookieKind = "session" | "sign-in" | "pkce" | "state" | "nonce" | "lang";

export const COOKIE_KINDS: readonly CookieKind[] = ["session", "sign-in", "pkce", "state", "nonce", "lang"];

/**
 * The names of our cookies. Over https they carry `__Host-`: bound to this host, to the whole site and to TLS.
 * The demo's http://localhost has none of that, and shares its cookies between ports: there the port is part of the name.
 */
export function cookieNames(origin: string): Readonly<Record<CookieKind, string>> {
  const { protocol, port } = new URL(origin);
  const name = (kind: CookieKind): string =>
    protocol === "https:" ? `__Host-${kind}` : `${kind}-${port || "80"}`;
  return Object.fromEntries(COOKIE_KINDS.map((kind) => [kind, name(kind)])) as Record<CookieKind, string>;
}

/** The `Set-Cookie` header: never readable by scripts, sent to us alone. */
export function cookieHeader({ name, value, maxAgeSeconds }: Cookie, origin: string): string {
  const secure = origin.startsWith("https://") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${String(maxAgeSeconds)}; HttpOnly; SameSite=Lax${secure}`;
}

/** Makes the browser forget a cookie. */
export const forgotten = (name: string): Cookie => ({ name, value: "", maxAgeSeconds: 0 });
