import type { Language } from "@/lib/core/language";
import type { ActingQuery } from "./acting-query";
import type { ActingRefusal } from "./mandate-refusal";

const REFUSED: Readonly<Record<ActingRefusal, NonNullable<ActingQuery["refused"]>>> = {
  mandateEnded: "ended",
  mandateUnavailable: "unavailable",
  otherPrincipal: "other",
};

/**
 * The page on which one chooses for whom one acts, with why nothing could be done for the principal and the way back to where that
 * was; nothing when the mandate is not the reason of a refusal.
 */
export const mandateRefusalPath = (refusal: string, language: Language, back?: string): string | undefined =>
  isActingRefusal(refusal) ? refusalPath(refusal, language, back) : undefined;

/** The same where the reason is known. */
export function refusalPath(refusal: ActingRefusal, language: Language, back?: string): string {
  const query = new URLSearchParams({
    refused: REFUSED[refusal],
    ...(back === undefined ? {} : { return: back }),
  });
  return `/${language}/account/acting-for?${query.toString()}`;
}

const isActingRefusal = (refusal: string): refusal is ActingRefusal => Object.hasOwn(REFUSED, refusal);
