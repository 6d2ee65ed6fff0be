import type { Day } from "@/lib/core/day";
import { type Cents, cents, sumOf } from "@/lib/core/money";
import { type Exemption, exemptionEffect } from "./exemptions";
import type { Bracket, Confidence, FeeLaw, FeeSchedule, Scale } from "./schedule";
import { scheduleOn } from "./schedule-on";

/** One claim (prasījums) of a statement: an item of the schedule, and its amount where the fee depends on it. */
export type FeeClaim = { readonly item: string; readonly amountCents?: Cents | undefined };

/** Why the fee of a line is what it is; words for people are under `fees:explanation.<code>`. */
export type FeeExplanation =
  | { readonly code: "bracket"; readonly above: Cents | null; readonly upTo: Cents | null }
  | { readonly code: "fixed" | "exempt" | "exemptIfConfirmed" }
  | { readonly code: "unknownDate" | "unknownItem" | "amountMissing" };

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
export function stateFee({ date, claims, exemption }: FeeQuestion): StateFee {
  const schedule = scheduleOn(date);
  const lines = claims.map((claim) => exemptLine(claim, exemption) ?? chargedLine(claim, schedule));
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

function exemptLine(claim: FeeClaim, exemption: Exemption | undefined): FeeLine | undefined {
  if (exemption === undefined) return undefined;
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

function chargedLine(claim: FeeClaim, schedule: FeeSchedule | undefined): FeeLine {
  if (schedule === undefined) return unknownLine(claim, "unknownDate");
  const rate = Object.hasOwn(schedule.items, claim.item) ? schedule.items[claim.item] : undefined;
  if (rate === undefined) return unknownLine(claim, "unknownItem");
  if (rate.kind === "scale") return scaleLine(claim, rate);
  return {
    ...claimOf(claim),
    fee: rate.fee,
    law: rate.law,
    explanation: { code: "fixed" },
    confidence: rate.confidence,
    toBeConfirmed: rate.confidence !== "high",
  };
}

function scaleLine(claim: FeeClaim, scale: Scale): FeeLine {
  const amount = claim.amountCents;
  if (amount === undefined || amount < 0) return unknownLine(claim, "amountMissing");
  const { above, upTo, fee } = bracketOf(amount, scale.brackets);
  const confidence = isBetweenEuros(amount, above) ? scale.confidenceBetweenEuros : scale.confidence;
  return {
    item: claim.item,
    amountCents: amount,
    fee,
    law: scale.law,
    explanation: { code: "bracket", above, upTo },
    confidence,
    toBeConfirmed: confidence !== "high",
  };
}

/** The end of a bracket belongs to it. */
function bracketOf(amount: Cents, brackets: readonly Bracket[]): Bracket & { above: Cents | null } {
  let above: Cents | null = null;
  for (const { upTo, fee } of brackets) {
    if (upTo === null || amount <= upTo) return { above, upTo, fee };
    above = upTo;
  }
  throw new Error("The last bracket of a scale has no end");
}

/** Between "to 1000" and "1001–1500" the law names no sum with cents. */
const isBetweenEuros = (amount: Cents, above: Cents | null): boolean =>
  above !== null && amount < above + 100;

function unknownLine(claim: FeeClaim, code: "unknownDate" | "unknownItem" | "amountMissing"): FeeLine {
  return {
    ...claimOf(claim),
    fee: null,
    law: null,
    explanation: { code },
    confidence: "unknown",
    toBeConfirmed: false,
  };
}

const claimOf = ({ item, amountCents }: FeeClaim): Pick<FeeLine, "item" | "amountCents"> => ({
  item,
  amountCents: amountCents ?? null,
});
