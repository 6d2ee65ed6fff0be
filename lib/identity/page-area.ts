/** Where everything is somebody's own; the filled forms are besides. */
export const ACCOUNT_AREAS = [
  "cases",
  "filings",
  "signatures",
  "parts",
  "dues",
  "account",
  "calendar",
  "invoices",
  "notifications",
] as const;

const ACCOUNT_PAGE = new RegExp(`^/(?:lv|en)/(?:(?:${ACCOUNT_AREAS.join("|")})(?:/|$)|forms/[^/]+/[^/]+)`);
const SIGN_IN_PAGE = /^\/(?:lv|en)\/sign-in\/?$/;

/** Which rules a page stands under: signed in, the way to the login, or open to everybody. */
export function pageArea(pathname: string): "account" | "signIn" | "public" {
  if (ACCOUNT_PAGE.test(pathname)) return "account";
  return SIGN_IN_PAGE.test(pathname) ? "signIn" : "public";
}
