import { administrativeBack, administrativeNow, afterRelease } from "./administrative-costs";
import {
  confidenceOf,
  type CostLine,
  type CostQuestion,
  known,
  said,
  summed,
  totalOf,
  type WhatIf,
} from "./cost-line";
import { depositsBack, depositsNow } from "./deposit-costs";
import { capOf, lossSecurity, REFORM } from "./dispute-sums";
import { shareOf } from "./rate-fee";
import type { FeeLine, StateFee } from "./state-fee";

export type WholeCost = {
  readonly payNow: readonly CostLine[];
  readonly mayComeBack: readonly CostLine[];
  readonly mayOwe: readonly CostLine[];
};

const DISPUTES = [
  "civil.monetary_claim",
  "civil.non_monetary_claim",
  "civil.non_assessable_claim",
  "civil.divorce",
  "civil.labour_claim",
  "civil.child_maintenance",
];

/**
 * The whole risk of a filing: what is paid now, what may come back (Civil Procedure Law, s. 37, 43.2, 44; Administrative
 * Procedure Law, s. 125, 129.1) and what may be owed by who loses. Only what the law read names a sum for has one.
 */
export function wholeCost(fee: StateFee, whatIf: WhatIf): WholeCost {
  const among = (items: readonly string[]): readonly FeeLine[] =>
    fee.lines.filter(({ item }) => items.includes(item));
  const disputes = among(DISPUTES);
  const cost: CostQuestion = { fee, whatIf, disputes, among };
  return {
    payNow: [...paidNow(cost), ...depositsNow(cost), ...administrativeNow(cost)],
    mayComeBack: [
      ...feesBack(cost),
      ...depositsBack(cost),
      ...neverBack(cost),
      ...administrativeBack(cost),
      ...(disputes.length > 0 ? ifWon(cost) : []),
    ],
    mayOwe: [...(disputes.length > 0 ? ifLost(cost) : []), ...afterRelease(cost)],
  };
}

function paidNow(cost: CostQuestion): CostLine[] {
  const { fee, disputes, among } = cost;
  const isCivil = fee.lines.some(({ item }) => item.startsWith("civil."));
  const mayBeRelieved = isCivil && fee.exemption === null && fee.total !== 0;
  const isBeforeReform = fee.scheduleId !== null && fee.date < REFORM;
  return [
    known("stateFee", fee.total, confidenceOf(fee.lines)),
    ...lossSecurity(cost),
    ...(disputes.length > 0 && isBeforeReform ? said("deliveryThen") : []),
    ...(mayBeRelieved ? said("reliefOnRequest") : []),
    ...(among(["civil.divorce"]).length > 0 ? said("divorceDeferral") : []),
  ];
}

/** As long as one fee is not known, no part of them is named as the whole or its half. */
function feesBack({ fee, disputes, among }: CostQuestion): CostLine[] {
  const paid = disputes.filter((line) => line.fee !== 0);
  const total = fee.total === null ? null : totalOf(paid);
  const debts = among(["civil.undisputed_warning_epo_auction"]);
  return [
    ...(paid.length === 0
      ? []
      : [
          known("refundWhole", total, confidenceOf(paid)),
          known("refundHalf", total === null ? null : shareOf(total, 500), confidenceOf(paid)),
          known("refundDeadline", null),
        ]),
    ...(debts.length === 0 ? [] : [summed("credited", debts)]),
  ];
}

const neverBack = ({ among }: CostQuestion): CostLine[] =>
  among(["civil.default_judgment_renewal"]).length === 0 ? [] : said("neverReimbursed");

/** The loser reimburses the fees that the winner has paid: Civil Procedure Law, s. 41. Where nothing is paid, nothing comes back. */
function ifWon(cost: CostQuestion): CostLine[] {
  const cap = capOf(cost);
  const paid = cost.fee.lines.filter(
    ({ item, fee }) => fee !== 0 && item !== "civil.default_judgment_renewal",
  );
  const advocate = { ...known("ownAdvocate", cap.amount, cap.confidence), advocate: cap };
  return [...(paid.length === 0 ? [] : [summed("fromOpponent", paid)]), advocate];
}

/** The law read speaks of the granted part; that it holds for the part dismissed as well is a reading. */
function ifLost(cost: CostQuestion): CostLine[] {
  const cap = capOf(cost);
  const confidence = cap.amount === null ? cap.confidence : "medium";
  return [
    { ...known("theirAdvocate", cap.amount, confidence), advocate: { ...cap, confidence } },
    known("theirCosts", null, "medium"),
    known("adjudicationCosts", null),
  ];
}
