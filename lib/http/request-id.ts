import { newId } from "@/lib/core/id";

/** The request's number: given by our own server in front, else made here. Log and error page name the same. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id") ?? "";
  return /^[\w-]{16,64}$/.test(given) ? given : newId();
}
