import type { Language } from "@/lib/core/language";

const OUR_PAGE = /^\/(?:lv|en|api)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?(?:\?[A-Za-z0-9._~=&%+-]+)?$/;
const MAX_LENGTH = 500;

/**
 * A page (or a download) of ours to come back to after signing in; the list of cases when the given one is not ours.
 * Only plain paths under a language pass: nothing that a browser could read as another host, a scheme or a way up.
 */
export function safeReturnPath(given: string | null | undefined, language: Language): string {
  // A question mark with nothing behind it says nothing: addresses are compared without it.
  const path = (given ?? "").replace(/\?$/, "");
  const isOurs = path.length <= MAX_LENGTH && OUR_PAGE.test(path);
  return isOurs && !leadsToSignIn(path) ? path : `/${language}/cases`;
}

/** Coming back to an address of signing in or out would lead in a circle. */
const leadsToSignIn = (path: string): boolean =>
  /^\/(?:(?:lv|en)\/(?:sign-in|signed-out)|api\/(?:auth|identity))(?:[/?]|$)|^\/api\/?(?:\?|$)/.test(path);

/** The same page in the language that the person reads now. */
export const pathInLanguage = (path: string, language: Language): string =>
  path.replace(/^\/(?:lv|en)(?=[/?]|$)/, `/${language}`);
