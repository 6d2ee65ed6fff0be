import { type Cents, cents, sumOf } from "@/lib/core/money";

/** How the amount of a claim is found: Civil Procedure Law, s. 35. Words for people are under `calculator:amountRules.<kind>`. */
export const CLAIM_KINDS = [
  "money",
  "thing",
  "maintenance",
  "periodicFixed",
  "periodicIndefinite",
  "change",
  "ending",
  "lease",
  "immovable",
  "several",
  "transaction",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type ClaimFacts =
  | { readonly kind: "money" | "thing" | "transaction"; readonly sum: Cents }
  /** Payments of a month, without an end that is known. */
  | { readonly kind: "maintenance" | "periodicIndefinite"; readonly monthly: Cents }
  /** Payments of a month, or their difference, for the months that are left. */
  | {
      readonly kind: "periodicFixed" | "change" | "ending" | "lease";
      readonly monthly: Cents;
      readonly months: number;
    }
  | { readonly kind: "immovable"; readonly sum: Cents; readonly cadastral: Cents }
  | { readonly kind: "several"; readonly sums: readonly Cents[] };

export type ClaimAmount = {
  readonly kind: ClaimKind;
  readonly amount: Cents;
  /** How many months of payments are counted; null where months do not matter. */
  readonly months: number | null;
};

const YEAR = 12;
const THREE_YEARS = 36;

/** So many months of payments are counted at most. */
export const MOST_MONTHS = {
  periodicFixed: THREE_YEARS,
  change: YEAR,
  ending: YEAR,
  lease: THREE_YEARS,
} as const;

export function claimAmount(facts: ClaimFacts): ClaimAmount {
  const { kind } = facts;
  if ("months" in facts)
    return ofMonths(facts.kind, facts.monthly, Math.min(facts.months, MOST_MONTHS[facts.kind]));
  if ("monthly" in facts) return ofMonths(kind, facts.monthly, kind === "maintenance" ? YEAR : THREE_YEARS);
  if ("sums" in facts) return { kind, amount: sumOf(facts.sums), months: null };
  const least = "cadastral" in facts ? facts.cadastral : 0;
  return { kind, amount: cents(Math.max(facts.sum, least)), months: null };
}

const ofMonths = (kind: ClaimKind, monthly: Cents, months: number): ClaimAmount => ({
  kind,
  amount: cents(monthly * months),
  months,
});
