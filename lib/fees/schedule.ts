import type { Cents } from "@/lib/core/money";
import type { Day } from "@/lib/core/day";

/** How sure the house is of a fact. Only "high" is charged; "low" and "unknown" are never shown as a sum. */
export type Confidence = "high" | "medium" | "low" | "unknown";

/** Where the law says it; words for people are under `fees:law.<code>`. */
export type FeeLaw = "annex3Scale" | "annex3Fixed";

/** `upTo` is included; the last bracket has no end. */
export type Bracket = { readonly upTo: Cents | null; readonly fee: Cents };

export type Scale = {
  readonly kind: "scale";
  readonly law: FeeLaw;
  readonly confidence: Confidence;
  readonly source: string;
  /**
   * The law prints its brackets in whole euros ("1001–1500"). A sum between two whole euros at a border (1000.50) is not
   * spoken of: the schedule says how sure its reading is.
   */
  readonly confidenceBetweenEuros: Confidence;
  readonly brackets: readonly Bracket[];
};

export type Fixed = {
  readonly kind: "fixed";
  readonly law: FeeLaw;
  readonly confidence: Confidence;
  readonly source: string;
  readonly fee: Cents;
};

export type FeeRate = Scale | Fixed;

/** The fees in force from one day until another, both included. */
export type FeeSchedule = {
  readonly id: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly items: Readonly<Record<string, FeeRate>>;
};
