import { type CostLine, type CostQuestion, known, said, summed } from "./cost-line";
import { ADMINISTRATIVE_DEPOSITS } from "./deposit-items";
import { shareOf } from "./rate-fee";

const FEES = ["administrative.application", "administrative.appeal"];

/** Who need not pay, and who may ask for it: Administrative Procedure Law, s. 124(3), 128, 129.2. */
export function administrativeNow({ among }: CostQuestion): CostLine[] {
  return [
    ...(among([...FEES, ...ADMINISTRATIVE_DEPOSITS]).length > 0 ? said("administrativeRelief") : []),
    ...(among(FEES).length > 0 ? said("administrativeFree") : []),
    ...(among(["administrative.ancillary"]).length > 0 ? said("administrativeAncillaryFree") : []),
    ...(among(["administrative.cassation"]).length > 0 ? said("administrativeJoiningFree") : []),
  ];
}

/** Administrative Procedure Law, s. 125, 129.1. */
export function administrativeBack({ among }: CostQuestion): CostLine[] {
  const fees = among(FEES);
  const deposits = among(ADMINISTRATIVE_DEPOSITS);
  const whole = summed("administrativeRefund", fees);
  const half = whole.amount === null ? null : shareOf(whole.amount, 500);
  return [
    ...(fees.length === 0 ? [] : [whole, known("administrativeHalf", half, whole.confidence)]),
    ...(deposits.length === 0 ? [] : [summed("administrativeDeposit", deposits)]),
  ];
}

/** Administrative Procedure Law, s. 126(4)–(5). */
export const afterRelease = ({ among }: CostQuestion): CostLine[] =>
  among(FEES).length === 0 ? [] : said("repayAfterLoss");
