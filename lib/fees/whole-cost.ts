import { type Cents, cents, sumOf } from "@/lib/core/money";
import { type AdvocateCap, advocateCap } from "./advocate-cap";
import { exemptionEffect } from "./exemptions";
import { shareOf } from "./rate-fee";
import type { Confidence } from "./schedule";
import type { FeeLine, StateFee } from "./state-fee";

/** A part of what a dispute may cost; words and law for people are under `calculator:cost.<code>`. */
export type CostCode =
  | "stateFee"
  | "reliefOnRequest"
  | "divorceDeferral"
  | "lossSecurity"
  | "refundWhole"
  | "refundHalf"
  | "refundDeadline"
  | "credited"
  | "depositBack"
  | "depositKept"
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

export type WholeCost = {
  readonly payNow: readonly CostLine[];
  readonly mayComeBack: readonly CostLine[];
  readonly mayOwe: readonly CostLine[];
};

/** What a person wants to reckon with. */
export type WhatIf = {
  readonly isComplex: boolean;
  readonly onlyFirstInstance: boolean;
  readonly security: boolean;
};

const known = (code: CostCode, amount: Cents | null, confidence: Confidence = "high"): CostLine => ({
  code,
  amount,
  confidence,
});

const LOSS_SECURITY_PER_MILLE = 50;

const DISPUTES = [
  "civil.monetary_claim",
  "civil.non_monetary_claim",
  "civil.non_assessable_claim",
  "civil.divorce",
  "civil.labour_claim",
  "civil.child_maintenance",
];
const DEPOSITS = [
  "civil.ancillary_complaint",
  "civil.complaint_officer",
  "civil.complaint_mkd",
  "civil.complaint_ip",
  "civil.cassation",
  "civil.new_facts",
];
const ADMINISTRATIVE_DEPOSITS = [
  "administrative.ancillary",
  "administrative.cassation",
  "administrative.interim",
  "administrative.new_facts",
];

/**
 * The whole risk of a filing: what is paid now, what may come back (Civil Procedure Law, s. 37, 43.2, 44; Administrative
 * Procedure Law, s. 125, 129.1) and what may be owed by who loses. Only what the law read names a sum for has one.
 */
export function wholeCost(fee: StateFee, whatIf: WhatIf): WholeCost {
  const among = (items: readonly string[]): readonly FeeLine[] =>
    fee.lines.filter(({ item }) => items.includes(item));
  const disputes = among(DISPUTES);
  const cost: Known = { fee, whatIf, disputes, among };
  return {
    payNow: paidNow(cost),
    mayComeBack: [
      ...feesBack(cost),
      ...administrativeBack(cost),
      ...(disputes.length > 0 ? ifWon(cost) : []),
    ],
    mayOwe: [...(disputes.length > 0 ? ifLost(cost) : []), ...afterRelease(cost)],
  };
}

type Known = {
  readonly fee: StateFee;
  readonly whatIf: WhatIf;
  readonly disputes: readonly FeeLine[];
  readonly among: (items: readonly string[]) => readonly FeeLine[];
};

/** Null as soon as one is not known. */
function totalOf(lines: readonly FeeLine[]): Cents | null {
  const fees = lines.map(({ fee }) => fee);
  return fees.every((fee) => fee !== null) ? sumOf(fees) : null;
}

const confidenceOf = (lines: readonly FeeLine[]): Confidence =>
  lines.every(({ confidence }) => confidence === "high") ? "high" : "medium";

/** The money claims together: Civil Procedure Law, s. 35, sum of all. Null where none is of money. */
function disputedSum(disputes: readonly FeeLine[]): Cents | null {
  const sums = disputes.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents]));
  return sums.length === 0 ? null : sumOf(sums);
}

const isReleased = ({ exemption }: StateFee): boolean =>
  exemption !== null && exemptionEffect(exemption) !== "requested";

function paidNow({ fee, whatIf, disputes, among }: Known): CostLine[] {
  const sum = disputedSum(disputes);
  const isCivil = fee.lines.some(({ item }) => item.startsWith("civil."));
  const mayBeRelieved = isCivil && fee.exemption === null && fee.total !== 0;
  return [
    known("stateFee", fee.total, confidenceOf(fee.lines)),
    ...(whatIf.security && sum !== null
      ? [known("lossSecurity", isReleased(fee) ? cents(0) : shareOf(sum, LOSS_SECURITY_PER_MILLE))]
      : []),
    ...(mayBeRelieved ? [known("reliefOnRequest", null)] : []),
    ...(among(["civil.divorce"]).length > 0 ? [known("divorceDeferral", null)] : []),
  ];
}

function feesBack({ disputes, among }: Known): CostLine[] {
  const paid = disputes.filter(({ fee }) => fee !== 0);
  const total = totalOf(paid);
  const debts = among(["civil.undisputed_warning_epo_auction"]);
  const deposits = among(DEPOSITS).filter(({ fee }) => fee !== 0);
  return [
    ...(paid.length === 0
      ? []
      : [
          known("refundWhole", total, confidenceOf(paid)),
          known("refundHalf", total === null ? null : shareOf(total, 500), confidenceOf(paid)),
          known("refundDeadline", null),
        ]),
    ...(debts.length === 0 ? [] : [known("credited", totalOf(debts), confidenceOf(debts))]),
    ...(deposits.length === 0
      ? []
      : [known("depositBack", totalOf(deposits), confidenceOf(deposits)), known("depositKept", null)]),
    ...(among(["civil.default_judgment_renewal"]).length === 0 ? [] : [known("neverReimbursed", null)]),
  ];
}

function administrativeBack({ among }: Known): CostLine[] {
  const fees = among(["administrative.application", "administrative.appeal"]);
  const deposits = among(ADMINISTRATIVE_DEPOSITS);
  const total = totalOf(fees);
  return [
    ...(fees.length === 0
      ? []
      : [
          known("administrativeRefund", total, confidenceOf(fees)),
          known("administrativeHalf", total === null ? null : shareOf(total, 500), confidenceOf(fees)),
        ]),
    ...(deposits.length === 0
      ? []
      : [known("administrativeDeposit", totalOf(deposits), confidenceOf(deposits))]),
  ];
}

const capOf = ({ whatIf, disputes }: Known): AdvocateCap =>
  advocateCap({
    granted: disputedSum(disputes),
    isComplex: whatIf.isComplex,
    onlyFirstInstance: whatIf.onlyFirstInstance,
  });

/** The loser reimburses the fees that the winner has paid: Civil Procedure Law, s. 41. Where nothing is paid, nothing comes back. */
function ifWon(cost: Known): CostLine[] {
  const cap = capOf(cost);
  const paid = cost.fee.lines.filter(
    ({ item, fee }) => fee !== 0 && item !== "civil.default_judgment_renewal",
  );
  const advocate = { ...known("ownAdvocate", cap.amount, cap.confidence), advocate: cap };
  return [...(paid.length === 0 ? [] : [known("fromOpponent", totalOf(paid), confidenceOf(paid))]), advocate];
}

/** The law read speaks of the granted part; that it holds for the part dismissed as well is a reading. */
function ifLost(cost: Known): CostLine[] {
  const cap = capOf(cost);
  return [
    { ...known("theirAdvocate", cap.amount, "medium"), advocate: { ...cap, confidence: "medium" } },
    known("theirCosts", null, "medium"),
    known("adjudicationCosts", null),
  ];
}

/** Administrative Procedure Law, s. 126(4)–(5). */
const afterRelease = ({ among }: Known): CostLine[] =>
  among(["administrative.application", "administrative.appeal"]).length === 0
    ? []
    : [known("repayAfterLoss", null)];
