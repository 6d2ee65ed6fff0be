import { type Cents, cents, euros } from "@/lib/core/money";
import { shareOf } from "./rate-fee";
import type { Confidence } from "./schedule";

/** What the court may award at most for an advocate: Civil Procedure Law, s. 44. */
type Limited = "thirtyPercent" | "middle" | "fivePercent" | "nonMonetary" | "complex";

/** Why no cap can be named: a claim for money has no sum yet, or the law read has no limit for such a claim. */
type Unlimited = "amountMissing" | "unvalued";

export type AdvocateRule = Limited | Unlimited;

/**
 * What is said beside the cap: why it is a reading, as of several limits that meet in one case the law read does not say
 * which holds; what an amount left empty was taken for; how a cap that is not known is learnt.
 */
export type CapNote = "mixed" | "complex" | "perhapsMoney" | Unlimited;

export type AdvocateCap = {
  /** Null where the limit depends on what is not known: never a guess. */
  readonly amount: Cents | null;
  readonly rule: AdvocateRule;
  readonly halved: boolean;
  readonly confidence: Confidence;
  readonly notes: readonly CapNote[];
};

/**
 * What is claimed beside the sums of money: nothing, only what is not of money, also what may be of money and is taken for
 * what is not, a financial claim that need not be valued, or a claim for money without its sum. The last one found holds.
 */
export const BESIDES = ["none", "nonMonetary", "perhapsMoney", "unvalued", "amountMissing"] as const;
export type Beside = (typeof BESIDES)[number];

type Dispute = {
  /** What is decided in the party's favour; null where no sum is claimed. */
  readonly granted: Cents | null;
  readonly besides: Beside;
  /** The court finds the case especially complex. */
  readonly isComplex: boolean;
  /** The case ended in the first instance: half of the caps. */
  readonly onlyFirstInstance: boolean;
};

const LOW = euros(8_500);
const HIGH = euros(57_000);
const USUAL = euros(2_850);
const COMPLEX = euros(4_275);

/** Where several limits meet the highest is named, to be confirmed: who reckons with the risk must not be told less. */
export function advocateCap(dispute: Dispute): AdvocateCap {
  const { besides } = dispute;
  return besides === "unvalued" || besides === "amountMissing"
    ? { amount: null, rule: besides, halved: false, confidence: "unknown", notes: [besides] }
    : limited(dispute);
}

function limited(dispute: Dispute): AdvocateCap {
  const [rule, whole] = limitsOf(dispute).reduce((one, other) => (other[1] > one[1] ? other : one), NOTHING);
  const notes = notesOf(dispute);
  return {
    amount: dispute.onlyFirstInstance ? shareOf(whole, 500) : whole,
    rule,
    halved: dispute.onlyFirstInstance,
    confidence: notes.length === 0 && isSure(dispute) ? "high" : "medium",
    notes,
  };
}

const isMixed = ({ granted, besides }: Dispute): boolean => granted !== null && besides !== "none";

const notesOf = (dispute: Dispute): readonly CapNote[] => [
  ...(isMixed(dispute) ? (["mixed"] as const) : []),
  ...(dispute.isComplex ? (["complex"] as const) : []),
  ...(dispute.besides === "perhapsMoney" ? (["perhapsMoney"] as const) : []),
];

const isSure = ({ granted }: Dispute): boolean => granted === null || !isBetween(granted);

/** Every limit of the law that the dispute meets. */
function limitsOf(dispute: Dispute): readonly Limit[] {
  const { granted, isComplex } = dispute;
  const money = granted === null ? [] : [ofMoney(granted)];
  const others: Limit[] = granted === null || isMixed(dispute) ? [["nonMonetary", USUAL]] : [];
  return [...money, ...others, ...(isComplex ? [["complex", COMPLEX] as const] : [])];
}

type Limit = readonly [Limited, Cents];

const NOTHING: Limit = ["thirtyPercent", cents(0)];

function ofMoney(granted: Cents): Limit {
  if (granted <= LOW) return ["thirtyPercent", shareOf(granted, 300)];
  return granted <= HIGH ? ["middle", USUAL] : ["fivePercent", shareOf(granted, 50)];
}

/** The law writes "to 8 500" and "from 8 501": of the cents between it does not speak. */
const isBetween = (granted: Cents): boolean =>
  [LOW, HIGH].some((limit) => granted > limit && granted < limit + 100);
