import type { Language } from "@/lib/core/language";

/**
 * Where a page sends whoever asks too often, and when to come back. A framework's page cannot say 429 itself: the server before
 * it turns a redirect to here into that answer, at the address that was asked for (scripts/portal/tell-failures.ts).
 */
export const tooManyPath = (language: Language, waitSeconds: number): string =>
  `/${language}/problem/tooMany?wait=${String(waitSeconds)}`;

/** How long whoever is sent there must wait, in seconds; nothing for any other address. */
export function waitOfTooMany(location: string): number | undefined {
  const [, seconds] = /^\/[a-z]{2}\/problem\/tooMany\?wait=(\d{1,6})$/.exec(location) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}
