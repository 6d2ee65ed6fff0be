import "server-only";
import type { Cookie } from "../cookie";

/** Name and value of a `Set-Cookie` header that the library wrote. */
export function readSetCookie(header: string): Pick<Cookie, "name" | "value"> {
  const [pair = ""] = header.split(";");
  const split = pair.indexOf("=");
  return { name: pair.slice(0, split), value: pair.slice(split + 1) };
}
