import type { Day } from "@/lib/core/day";
import { monthsAfter, monthsTermEnd } from "@/lib/deadlines/months-term";

/** The six circumstances of Civil Procedure Law, s. 479, in its order. */
export const CIRCUMSTANCES = [
  "unknownFact",
  "falseEvidence",
  "crime",
  "quashed",
  "norm",
  "international",
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

const MONTHS = 3;
const YEARS = 10;

type Dates = Readonly<
  Partial<Record<"discoveredOn" | "criminalRulingOn" | "quashedOn" | "normVoidOn" | "internationalOn", Day>>
>;

const FROM: Readonly<Record<Circumstance, keyof Dates>> = {
  unknownFact: "discoveredOn",
  falseEvidence: "criminalRulingOn",
  crime: "criminalRulingOn",
  quashed: "quashedOn",
  norm: "normVoidOn",
  international: "internationalOn",
};

/** S. 480: the day from which the three months run. Of point 6 it says nothing, so the general rule of s. 478(2) holds. */
export const termStart = (circumstance: Circumstance, dates: Dates): Day | undefined =>
  dates[FROM[circumstance]];

/** S. 478(2): three months. */
export function isPastThreeMonths(circumstance: Circumstance, dates: Dates, today: Day): boolean {
  const start = termStart(circumstance, dates);
  return start !== undefined && monthsTermEnd(start, MONTHS) < today;
}

/** S. 478(3): never after ten years in force, but for a ruling of an international court. */
export const isPastTenYears = (
  circumstance: Circumstance,
  inForceOn: Day | null | undefined,
  today: Day,
): boolean =>
  circumstance !== "international" &&
  inForceOn !== null &&
  inForceOn !== undefined &&
  monthsAfter(inForceOn, 12 * YEARS) < today;
