import { type Cents, euros } from "@/lib/core/money";
import { shareOf } from "./rate-fee";
import type { Confidence } from "./schedule";

/** What the court may award at most for an advocate: Civil Procedure Law, s. 44. */
export type AdvocateRule = "thirtyPercent" | "middle" | "fivePercent" | "nonMonetary" | "complex";

export type AdvocateCap = {
  readonly amount: Cents;
  readonly rule: AdvocateRule;
  readonly halved: boolean;
  readonly confidence: Confidence;
};

type Dispute = {
  /** What is decided in the party's favour; null where the claim is not of money. */
  readonly granted: Cents | null;
  /** The court finds the case especially complex. */
  readonly isComplex: boolean;
  /** The case ended in the first instance: half of the caps. */
  readonly onlyFirstInstance: boolean;
};

const LOW = euros(8_500);
const HIGH = euros(57_000);
const USUAL = euros(2_850);
const COMPLEX = euros(4_275);

export function advocateCap({ granted, isComplex, onlyFirstInstance }: Dispute): AdvocateCap {
  const [rule, whole] = isComplex ? (["complex", COMPLEX] as const) : usualCap(granted);
  return {
    amount: onlyFirstInstance ? shareOf(whole, 500) : whole,
    rule,
    halved: onlyFirstInstance,
    confidence: !isComplex && granted !== null && isBetween(granted) ? "medium" : "high",
  };
}

function usualCap(granted: Cents | null): readonly [AdvocateRule, Cents] {
  if (granted === null) return ["nonMonetary", USUAL];
  if (granted <= LOW) return ["thirtyPercent", shareOf(granted, 300)];
  return granted <= HIGH ? ["middle", USUAL] : ["fivePercent", shareOf(granted, 50)];
}

/** The law writes "to 8 500" and "from 8 501": of the cents between it does not speak. */
const isBetween = (granted: Cents): boolean =>
  [LOW, HIGH].some((limit) => granted > limit && granted < limit + 100);
