import type { Day } from "@/lib/core/day";
import { type Cents, cents, sumOf } from "@/lib/core/money";
import { type Exemption, exemptionEffect } from "./exemptions";
import type { FeeLaw } from "./fee-law";
import { isInForce } from "./is-in-force";
import { rateFee, type RateExplanation } from "./rate-fee";
import { type Confidence, type FeeSchedule, isKnown, type ScheduledFee } from "./schedule";
import { scheduleOn } from "./schedule-on";

/** One claim (prasījums) of a statement: an item of the schedule, and its amount or number where the fee depends on it. */
export type FeeClaim = {
  readonly item: string;
  readonly amountCents?: Cents | undefined;
  /** Pages, documents: 1 unless told. */
  readonly quantity?: number | undefined;
};

/** Why no sum is named. */
export const UNKNOWN_REASONS = [
  "unknownDate",
  "unknownItem",
  "unknownAmount",
  "notInForce",
  "amountMissing",
] as const;
type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Why the fee of a line is what it is; words for people are under `fees:explanation.<code>`. */
export type FeeExplanation =
  RateExplanation | { readonly code: "exempt" | "exemptIfConfirmed" } | { readonly code: UnknownReason };

export type FeeLine = {
  readonly item: string;
  readonly amountCents: Cents | null;
  /** Null when the amount is not known: never a guess. */
  readonly fee: Cents | null;
  readonly law: FeeLaw | "exemption" | null;
  readonly explanation: FeeExplanation;
  readonly confidence: Confidence;
  readonly toBeConfirmed: boolean;
};

export type StateFee = {
  readonly date: Day;
  /** The version of the law. */
  readonly scheduleId: string | null;
  readonly lines: readonly FeeLine[];
  /** Null as soon as one line is unknown. */
  readonly total: Cents | null;
  readonly exemption: Exemption | null;
  /** A court must still say whether this is the amount: it is shown, and not charged. */
  readonly toBeConfirmed: boolean;
};

export type FeeQuestion = {
  readonly date: Day;
  readonly claims: readonly FeeClaim[];
  readonly exemption?: Exemption | undefined;
};

/** Civil Procedure Law, s. 34, Annex 3 and s. 43: the state fee of a statement, claim by claim, on a day. */
export function stateFee(
  { date, claims, exemption }: FeeQuestion,
  schedules: readonly FeeSchedule[],
): StateFee {
  const schedule = scheduleOn(date, schedules);
  const lines = withoutSecuringFee(
    claims.map((claim) => exemptLine(claim, exemption) ?? chargedLine(claim, { date, schedule })),
  );
  return {
    date,
    scheduleId: schedule?.id ?? null,
    lines,
    total: totalOf(lines),
    exemption: exemption ?? null,
    toBeConfirmed: lines.some((line) => line.toBeConfirmed),
  };
}

function totalOf(lines: readonly FeeLine[]): Cents | null {
  const fees = lines.map(({ fee }) => fee);
  return fees.every((fee) => fee !== null) ? sumOf(fees) : null;
}

/** S. 43 speaks of civil cases: it releases from their fees and deposits, and from nothing else. */
function exemptLine(claim: FeeClaim, exemption: Exemption | undefined): FeeLine | undefined {
  if (exemption === undefined || !claim.item.startsWith("civil.")) return undefined;
  const effect = exemptionEffect(exemption);
  if (effect === "requested") return undefined;
  const isSure = effect === "released";
  return {
    ...claimOf(claim),
    fee: cents(0),
    law: "exemption",
    explanation: { code: isSure ? "exempt" : "exemptIfConfirmed" },
    confidence: isSure ? "high" : "medium",
    toBeConfirmed: !isSure,
  };
}

/** Civil Procedure Law, s. 43(1), points 1 and 3: whoever brings such a claim is exempt. */
const EXEMPTING: readonly FeeLine["law"][] = ["labourExempt", "maintenanceExempt"];

const isExemptByItem = ({ law, fee }: FeeLine): boolean => fee === 0 && EXEMPTING.includes(law);

/** Whether nothing is due of the line because of who files it, by its ground or by what is claimed. */
export const isExempt = (line: FeeLine): boolean => line.law === "exemption" || isExemptByItem(line);

/** Whom the law exempts from the fee of every claim is exempt from the fee for securing them as well. */
function withoutSecuringFee(lines: readonly FeeLine[]): readonly FeeLine[] {
  const claims = lines.filter(({ item }) => item !== "civil.securing_claim");
  const [ground] = claims;
  if (ground === undefined || !claims.every(isExemptByItem)) return lines;
  const { law, confidence, toBeConfirmed } = ground;
  const free = { fee: cents(0), law, explanation: { code: "free" }, confidence, toBeConfirmed } as const;
  return lines.map((line) => (line.item === "civil.securing_claim" ? { ...line, ...free } : line));
}

type On = { readonly date: Day; readonly schedule: FeeSchedule | undefined };

function chargedLine(claim: FeeClaim, { date, schedule }: On): FeeLine {
  if (schedule === undefined) return unknownLine(claim, "unknownDate");
  const scheduled = Object.hasOwn(schedule.items, claim.item) ? schedule.items[claim.item] : undefined;
  if (scheduled === undefined) return unknownLine(claim, "unknownItem");
  const { law } = scheduled;
  if (!isInForce(scheduled, date)) return unknownLine(claim, "notInForce", law);
  if (!isKnown(scheduled)) return unknownLine(claim, "unknownAmount", law);
  const found = rateFee(scheduled.rate, claim);
  if (found === undefined) return unknownLine(claim, "amountMissing");
  const confidence = confidenceOf(scheduled, found.explanation, claim.amountCents);
  return { ...claimOf(claim), ...found, law, confidence, toBeConfirmed: confidence !== "high" };
}

/** Between "to 1000" and "1001–1500" the law names no sum with cents. */
function confidenceOf(
  { confidence, confidenceBetweenEuros }: ScheduledFee,
  explanation: RateExplanation,
  amount: Cents | undefined,
): Confidence {
  if (explanation.code !== "bracket" || explanation.above === null || amount === undefined) return confidence;
  return amount < explanation.above + 100 ? confidenceBetweenEuros : confidence;
}

function unknownLine(claim: FeeClaim, code: UnknownReason, law: FeeLaw | null = null): FeeLine {
  return {
    ...claimOf(claim),
    fee: null,
    law,
    explanation: { code },
    confidence: "unknown",
    toBeConfirmed: false,
  };
}

const claimOf = ({ item, amountCents }: FeeClaim): Pick<FeeLine, "item" | "amountCents"> => ({
  item,
  amountCents: amountCents ?? null,
});
