import { cents, euros } from "@/lib/core/money";
import type { FeeLaw } from "./fee-law";
import type { Bracket, FeeRate, FeeUnit, PercentBracket, ScheduledFee } from "./schedule";

/** How the schedules of the house are written down: sums in euros, as the law prints them. */

export const fixed = (amount: number): FeeRate => ({ kind: "fixed", amount: euros(amount) });

export const perUnit = (amountCents: number, unit: FeeUnit): FeeRate => ({
  kind: "unit",
  amount: cents(amountCents),
  unit,
});

const UNKNOWN: FeeRate = { kind: "unknown" };

/** Rows of a table: up to and including so many euros, so many euros of fee; the last has no end. */
export const scale = (...rows: readonly (readonly [upTo: number | null, fee: number])[]): FeeRate => ({
  kind: "scale",
  brackets: rows.map(([upTo, fee]): Bracket => ({
    upTo: upTo === null ? null : euros(upTo),
    fee: euros(fee),
  })),
});

type PercentRow = readonly [upTo: number | null, base: number, perMille: number, minimum: number];

export const percentScale = (...rows: readonly PercentRow[]): FeeRate => ({
  kind: "percentScale",
  brackets: rows.map(([upTo, base, perMille, minimum]): PercentBracket => ({
    upTo: upTo === null ? null : euros(upTo),
    base: euros(base),
    perMille,
    minimum: euros(minimum),
  })),
});

export const percent = (
  perMille: number,
  { minimum = null, maximum = null }: { minimum?: number | null; maximum?: number | null } = {},
): FeeRate => ({
  kind: "percent",
  perMille,
  minimum: minimum === null ? null : euros(minimum),
  maximum: maximum === null ? null : euros(maximum),
});

export type Known = (law: FeeLaw, rate: FeeRate, source: string) => ScheduledFee;

/** Read in a source. Between two whole euros at a border the source does not speak. */
export const sure: Known = (law, rate, source) => ({
  law,
  confidence: "high",
  confidenceBetweenEuros: rate.kind === "scale" ? "medium" : "high",
  source,
  rate,
});

/** Inferred or from memory, consistent with what was read: shown as to be confirmed. */
export const likely: Known = (law, rate, source) => ({
  law,
  confidence: "medium",
  confidenceBetweenEuros: "medium",
  source,
  rate,
});

/** Something is due, and how much is not known: never a sum. */
export const notKnown = (law: FeeLaw, source: string): ScheduledFee => ({
  law,
  confidence: "unknown",
  confidenceBetweenEuros: "unknown",
  source,
  rate: UNKNOWN,
});
