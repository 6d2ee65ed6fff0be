/** Where everything is somebody's own; the filled forms are besides, though not the questions whether a form fits. */
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

const ACCOUNT_PAGE = new RegExp(
  `^/(?:lv|en)/(?:(?:${ACCOUNT_AREAS.join("|")})(?:/|$)|forms/[^/]+/(?!fit/?$)[^/]+)`,
);
const SIGN_IN_PAGE = /^\/(?:lv|en)\/sign-in\/?$/;

/** Which rules a page stands under: signed in, the way to the login, or open to everybody. */
export function pageArea(pathname: string): "account" | "signIn" | "public" {
  if (ACCOUNT_PAGE.test(pathname)) return "account";
  return SIGN_IN_PAGE.test(pathname) ? "signIn" : "public";
}
