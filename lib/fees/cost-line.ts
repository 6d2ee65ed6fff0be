import { type Cents, sumOf } from "@/lib/core/money";
import type { AdvocateCap } from "./advocate-cap";
import type { Confidence } from "./schedule";
import type { FeeLine, StateFee } from "./state-fee";

/** A part of what a dispute may cost; words and law for people are under `calculator:cost.<code>`. */
export type CostCode =
  | "stateFee"
  | "reliefOnRequest"
  | "divorceDeferral"
  | "deliveryThen"
  | "lossSecurity"
  | "lossSecurityThen"
  | "refundWhole"
  | "refundHalf"
  | "refundDeadline"
  | "credited"
  | "depositExempt"
  | "depositAncillaryFree"
  | "depositBack"
  | "depositLate"
  | "depositCassationWithdrawn"
  | "depositKept"
  | "depositAncillaryWithdrawn"
  | "administrativeRelief"
  | "administrativeFree"
  | "administrativeAncillaryFree"
  | "administrativeJoiningFree"
  | "administrativeRefund"
  | "administrativeHalf"
  | "administrativeDeposit"
  | "fromOpponent"
  | "neverReimbursed"
  | "ownAdvocate"
  | "theirAdvocate"
  | "theirCosts"
  | "adjudicationCosts"
  | "repayAfterLoss";

export type CostLine = {
  readonly code: CostCode;
  /** Null where no sum can be named beforehand. */
  readonly amount: Cents | null;
  readonly confidence: Confidence;
  readonly advocate?: AdvocateCap;
};

/** What a person wants to reckon with. */
export type WhatIf = {
  readonly isComplex: boolean;
  readonly onlyFirstInstance: boolean;
  readonly security: boolean;
};

/** What every part of the cost is told from. */
export type CostQuestion = {
  readonly fee: StateFee;
  readonly whatIf: WhatIf;
  /** The lines in which two sides stand against each other. */
  readonly disputes: readonly FeeLine[];
  readonly among: (items: readonly string[]) => readonly FeeLine[];
};

export const known = (code: CostCode, amount: Cents | null, confidence: Confidence = "high"): CostLine => ({
  code,
  amount,
  confidence,
});

/** What is said and has no sum. */
export const said = (...codes: readonly CostCode[]): CostLine[] => codes.map((code) => known(code, null));

/** Null as soon as one is not known. */
export function totalOf(lines: readonly FeeLine[]): Cents | null {
  const fees = lines.map(({ fee }) => fee);
  return fees.every((fee) => fee !== null) ? sumOf(fees) : null;
}

export const confidenceOf = (lines: readonly FeeLine[]): Confidence =>
  lines.every(({ confidence }) => confidence === "high") ? "high" : "medium";

/** The sum of the lines that may have to be paid, with how sure it is. */
export const summed = (code: CostCode, lines: readonly FeeLine[]): CostLine =>
  known(code, totalOf(lines), confidenceOf(lines));
