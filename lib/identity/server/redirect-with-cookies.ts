import "server-only";
import { env } from "@/lib/env";
import { type Cookie, cookieHeader } from "../cookie";

/** Leads the browser on, after a form or a return, and gives it cookies to take along. */
export function redirectWithCookies(address: string, cookies: readonly Cookie[]): Response {
  const headers = new Headers({ location: address, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookieHeader(cookie, env().APP_ORIGIN));
  return new Response(null, { status: 303, headers });
}
