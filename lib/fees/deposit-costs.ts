import { type CostCode, type CostLine, type CostQuestion, said, summed } from "./cost-line";
import { CIVIL_DEPOSITS } from "./deposit-items";
import type { FeeLine } from "./state-fee";

const ANCILLARY = "civil.ancillary_complaint";
const CASSATION = "civil.cassation";

const isDue = ({ fee }: FeeLine): boolean => fee !== 0;

/** Who need not pay a deposit: Civil Procedure Law, s. 43.1. */
export function depositsNow({ among }: CostQuestion): CostLine[] {
  if (!among(CIVIL_DEPOSITS).some(isDue)) return [];
  return said("depositExempt", ...(among([ANCILLARY]).length > 0 ? ANCILLARY_FREE : []));
}

const ANCILLARY_FREE: readonly CostCode[] = ["depositAncillaryFree"];

/** When a deposit comes back and when it is kept: Civil Procedure Law, s. 43.2, 442(2), 444.1(2.1), 454(3), 458(3). */
export function depositsBack({ among }: CostQuestion): CostLine[] {
  const deposits = among(CIVIL_DEPOSITS).filter(isDue);
  if (deposits.length === 0) return [];
  const hasAncillary = among([ANCILLARY]).length > 0;
  const hasCassation = among([CASSATION]).length > 0;
  return [
    summed("depositBack", deposits),
    ...(hasAncillary || hasCassation ? said("depositLate") : []),
    ...(hasCassation ? said("depositCassationWithdrawn") : []),
    ...said("depositKept"),
    ...(hasAncillary ? said("depositAncillaryWithdrawn") : []),
  ];
}
