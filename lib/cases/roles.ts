import type { CaseSummary } from "@/lib/exchange/shapes";

/** As what somebody takes part in a case; words are under `cases:role.<role>`. */
export type Role = CaseSummary["ownRole"];

/** Every role of the contract. */
export const ROLES = [
  "claimant",
  "defendant",
  "thirdPerson",
  "representative",
  "applicant",
  "debtor",
  "authority",
  "interestedPerson",
  "child",
] as const satisfies readonly Role[];
