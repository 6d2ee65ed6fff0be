import type { Language } from "@/lib/core/language";
import type { ActingQuery } from "./acting-query";
import type { MandateRefusal } from "./mandate-refusal";

const REFUSED: Readonly<Record<MandateRefusal, NonNullable<ActingQuery["refused"]>>> = {
  mandateEnded: "ended",
  mandateUnavailable: "unavailable",
};

/**
 * The page on which one chooses for whom one acts, with why nothing could be done for the principal; nothing when the mandate is not
 * the reason of a refusal.
 */
export function mandateRefusalPath(refusal: string, language: Language): string | undefined {
  if (refusal !== "mandateEnded" && refusal !== "mandateUnavailable") return undefined;
  return `/${language}/account/acting-for?refused=${REFUSED[refusal]}`;
}
