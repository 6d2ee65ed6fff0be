/** What a claim rests on. Some of these give a choice of court (s. 28) or release from the fee (s. 43). */
export const CLAIM_BASES = [
  "contract",
  "loan",
  "rent",
  "utilities",
  "labour",
  "injury",
  "damage",
  "other",
] as const;

export type ClaimBasis = (typeof CLAIM_BASES)[number];
