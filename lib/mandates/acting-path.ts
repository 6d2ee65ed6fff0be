import type { Language } from "@/lib/core/language";
import type { ActingQuery } from "./acting-query";
import type { ActingRefusal } from "./mandate-refusal";

const REFUSED: Readonly<Record<ActingRefusal, NonNullable<ActingQuery["refused"]>>> = {
  mandateEnded: "ended",
  mandateUnavailable: "unavailable",
  otherPrincipal: "other",
};

/**
 * The page on which one chooses for whom one acts, with why nothing could be done for the principal; nothing when the mandate is not
 * the reason of a refusal.
 */
export function mandateRefusalPath(refusal: string, language: Language): string | undefined {
  return isActingRefusal(refusal) ? `/${language}/account/acting-for?refused=${REFUSED[refusal]}` : undefined;
}

const isActingRefusal = (refusal: string): refusal is ActingRefusal => Object.hasOwn(REFUSED, refusal);
