import type { Cents } from "@/lib/core/money";
import type { Day } from "@/lib/core/day";
import type { FeeLaw } from "./fee-law";

/** How sure the house is of a fact. Only "high" is charged; "low" and "unknown" are never shown as a sum. */
export type Confidence = "high" | "medium" | "low" | "unknown";

/** `upTo` is included; the last bracket has no end. */
export type Bracket = { readonly upTo: Cents | null; readonly fee: Cents };

/** A base and a share of what lies above the end of the bracket before, not less than the minimum. */
export type PercentBracket = {
  readonly upTo: Cents | null;
  readonly base: Cents;
  readonly perMille: number;
  readonly minimum: Cents;
};

export const FEE_UNITS = ["page", "document", "medium", "search"] as const;
export type FeeUnit = (typeof FEE_UNITS)[number];

export type FeeRate =
  | { readonly kind: "fixed"; readonly amount: Cents }
  | { readonly kind: "unit"; readonly amount: Cents; readonly unit: FeeUnit }
  | { readonly kind: "scale"; readonly brackets: readonly Bracket[] }
  | { readonly kind: "percentScale"; readonly brackets: readonly PercentBracket[] }
  | {
      readonly kind: "percent";
      readonly perMille: number;
      readonly minimum: Cents | null;
      readonly maximum: Cents | null;
    }
  | { readonly kind: "unknown" };

/** What one thing costs, where the law says so, and how sure that is. */
export type ScheduledFee = {
  readonly law: FeeLaw;
  readonly confidence: Confidence;
  /**
   * The law prints its brackets in whole euros ("1001–1500"). A sum between two whole euros at a border (1000.50) is not
   * spoken of: the schedule says how sure its reading is.
   */
  readonly confidenceBetweenEuros: Confidence;
  readonly source: string;
  readonly rate: FeeRate;
  /** The last day of an item that ended before its schedule. */
  readonly until?: Day | undefined;
};

/** The fees in force from one day until another, both included. */
export type FeeSchedule = {
  readonly id: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly items: Readonly<Record<string, ScheduledFee>>;
};

/** Only what is known well enough is ever a sum. */
export const isKnown = ({ confidence, rate }: ScheduledFee): boolean =>
  rate.kind !== "unknown" && (confidence === "high" || confidence === "medium");
