import { type Cents, sumOf } from "@/lib/core/money";
import type { CostCode, CostLine } from "./cost-line";
import { exemptionEffect } from "./exemptions";
import type { StateFee } from "./state-fee";
import type { WholeCost } from "./whole-cost";

/** One line of the bottom line, made of the rows of the whole cost and of nothing else. */
export type SummaryLine = {
  /** The sum of the parts; null where there is none, and as soon as one of them is not known: none is made up. */
  readonly total: Cents | null;
  readonly parts: readonly CostLine[];
  /** Not more than the total: some of the parts are the most that there may be. */
  readonly isAtMost: boolean;
  /** What comes on top and has no sum beforehand. */
  readonly unknown: readonly CostCode[];
  /** What does not count here, and has to be said. */
  readonly said: readonly CostCode[];
};

export type CostSummary = {
  readonly payNow: SummaryLine;
  readonly ifWon: SummaryLine;
  readonly ifLost: SummaryLine;
  /** Two sides stand against each other, each perhaps with an advocate. */
  readonly isDispute: boolean;
  /** Until the court has decided on a request for release, nothing has to be paid. */
  readonly isRequested: boolean;
};

/** No more than so much: how much it will be is seen later. */
export const AT_MOST: readonly CostCode[] = ["lossSecurity", "ownAdvocate", "theirAdvocate"];

/** How the security for loss ends the law read does not say: it counts as paid, and neither as back nor as lost. */
const SECURITY: readonly CostCode[] = ["lossSecurity", "lossSecurityThen"];

type Codes = Readonly<Record<"parts" | "unknown" | "said", readonly CostCode[]>>;

const PAY_NOW: Codes = {
  parts: ["stateFee", "lossSecurity"],
  unknown: ["deliveryThen", "lossSecurityThen"],
  said: [],
};

const IF_WON: Codes = {
  parts: ["fromOpponent", "ownAdvocate", "depositBack", "administrativeDeposit"],
  unknown: [],
  said: [...SECURITY, "administrativeRefund", "neverReimbursed"],
};

/** Civil Procedure Law, s. 37, 43.2, Administrative Procedure Law, s. 125, 129.1: who loses gets no fee and no deposit back. */
const IF_LOST: Codes = {
  parts: ["stateFee", "theirAdvocate"],
  unknown: ["deliveryThen", "theirCosts", "adjudicationCosts"],
  said: SECURITY,
};

/** The whole cost in three lines: what is paid now, what may come back at best, and what it may come to at worst. */
export function costSummary(fee: Pick<StateFee, "exemption">, cost: WholeCost): CostSummary {
  const { payNow, mayComeBack, mayOwe } = cost;
  return {
    payNow: lineOf(PAY_NOW, payNow),
    ifWon: lineOf(IF_WON, [...payNow, ...mayComeBack]),
    ifLost: lineOf(IF_LOST, [...payNow, ...mayOwe]),
    isDispute: mayOwe.some(({ code }) => code === "theirAdvocate"),
    isRequested: fee.exemption !== null && exemptionEffect(fee.exemption) === "requested",
  };
}

function lineOf(codes: Codes, rows: readonly CostLine[]): SummaryLine {
  // A security of nothing is none.
  const counted = rows.filter(({ code, amount }) => !(code === "lossSecurity" && amount === 0));
  const parts = counted.filter(({ code }) => codes.parts.includes(code));
  const among = (wanted: readonly CostCode[]): readonly CostCode[] =>
    counted.map(({ code }) => code).filter((code) => wanted.includes(code));
  return {
    total: totalOf(parts),
    parts,
    isAtMost: parts.some(({ code }) => AT_MOST.includes(code)),
    unknown: among(codes.unknown),
    said: among(codes.said),
  };
}

function totalOf(parts: readonly CostLine[]): Cents | null {
  const sums = parts.flatMap(({ amount }) => amount ?? []);
  return parts.length > 0 && sums.length === parts.length ? sumOf(sums) : null;
}
