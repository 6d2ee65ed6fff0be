import { type NextRequest, NextResponse } from "next/server";
import { env, isDevelopment } from "@/lib/env";
import { isOwnOrigin } from "@/lib/http/origin";
import { problemPage } from "@/lib/http/problem-page";
import { requestIdOf } from "@/lib/http/request-id";
import { acceptedLanguage, languageOfPath } from "@/lib/http/request-language";
import { pageArea } from "@/lib/identity/page-area";
import { signedInPolicy, signInPolicy } from "@/lib/identity/page-policy";

/**
 * Stands before signed-in pages and before whatever is posted to a page: refuses posts from elsewhere, gives
 * the page its policy and tells it its own address. It is no border: every page, route and action asks again.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const requestId = requestIdOf(request.headers);
  if (!isOwnOrigin(request.method, request.headers, env().APP_ORIGIN)) {
    const language = languageOfPath(pathname) ?? acceptedLanguage(request.headers.get("accept-language"));
    return problemPage({ status: 403, language, requestId });
  }
  const policy = policyFor(pathname);
  const headers = new Headers(request.headers);
  headers.set("x-portal-path", `${pathname}${search}`);
  headers.set("x-request-id", requestId);
  // Next reads the nonce for its own scripts from here.
  if (policy !== null) headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  if (policy !== null) {
    response.headers.set("content-security-policy", policy);
    response.headers.set("cache-control", "no-store");
    response.headers.set("referrer-policy", "same-origin");
  }
  return response;
}

function policyFor(pathname: string): string | null {
  const { OIDC_ISSUER, SIGNER_URL, CHECKOUT_ORIGIN } = env();
  const login = new URL(OIDC_ISSUER).origin;
  switch (pageArea(pathname)) {
    case "account": {
      const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
      const formTargets = [login, new URL(SIGNER_URL).origin, CHECKOUT_ORIGIN];
      return signedInPolicy({ nonce, formTargets, isDevelopment: isDevelopment() });
    }
    case "signIn":
      return signInPolicy([login]);
    case "public":
      return null;
  }
}

export const config = {
  matcher: [
    "/:lang(lv|en)/:area(cases|filings|signatures|parts|dues|account|calendar|invoices|notifications)/:rest*",
    "/:lang(lv|en)/forms/:form/:draft/:rest*",
    "/:lang(lv|en)/sign-in",
    // Whatever is posted to a page carries one of these; plain readings of public pages carry neither and stay cacheable.
    { source: "/:lang(lv|en)/:rest*", has: [{ type: "header", key: "content-type" }] },
    { source: "/:lang(lv|en)/:rest*", has: [{ type: "header", key: "next-action" }] },
  ],
};
