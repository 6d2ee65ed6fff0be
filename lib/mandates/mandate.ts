import { type Day, dayInRiga } from "@/lib/core/day";
import type { Mandate, MandateKind } from "@/lib/exchange/shapes";

export const MANDATE_KINDS = [
  "officer",
  "advocateOrder",
  "powerOfAttorney",
  "legalAidAssignment",
  "guardianship",
] as const satisfies readonly MandateKind[];

/** `ended` for good; `notYet` from its first day on. */
export type MandateState = "valid" | "notYet" | "ended";

/** How a mandate stands on a legal day of Riga. What the register says has ended has ended, whatever its last day is. */
export function stateOn({ validFrom, validTo, endedAt }: Mandate, day: Day): MandateState {
  if (endedAt !== null || (validTo !== null && validTo < day)) return "ended";
  return validFrom > day ? "notYet" : "valid";
}

export const isValidOn = (mandate: Mandate, day: Day): boolean => stateOn(mandate, day) === "valid";

export const isValidNow = (mandate: Mandate, now: Date): boolean => isValidOn(mandate, dayInRiga(now));

/** True when the mandate is for this case; a new claim (no number yet) needs one that is not limited to certain cases. */
export const coversCase = ({ caseNumbers }: Mandate, caseNumber: string | null): boolean =>
  caseNumbers === null || (caseNumber !== null && caseNumbers.includes(caseNumber));

/** Those without whose signatures the act is not the company's. */
export const othersToSign = ({ rights, jointWith }: Mandate): Mandate["jointWith"] =>
  rights === "joint" ? jointWith : [];
