import { type Cents, euros } from "@/lib/core/money";
import type { AddressKind } from "@/lib/courts/claim-courts";
import type { Party } from "../fields/party";
import { claimTotal, type ClaimSums } from "../parts/claim-total";

/**
 * What bars the warning procedure, Civil Procedure Law, s. 406.1(2). An application that does not keep to it is not taken
 * (s. 406.3(4)), so it is said before anything is sent.
 */

/** S. 406.1(2)6. */
export const DEBT_LIMIT: Cents = euros(15_000);

/** Of the main debt no more than a tenth may be asked as a penalty. */
const PENALTY_SHARE = 10;

/** Penalty at most a tenth of the main debt, interest at most the main debt. */
export function proportionIssue({ mainDebt, interest, penalty }: ClaimSums) {
  if (interest !== null && interest > mainDebt)
    return { field: "interest", code: "interestAboveMainDebt" } as const;
  return penalty !== null && penalty * PENALTY_SHARE > mainDebt
    ? ({ field: "penalty", code: "penaltyAboveTenth" } as const)
    : undefined;
}

/** The debt alone is too large. */
export const isAboveLimit = ({ mainDebt }: Pick<ClaimSums, "mainDebt">): boolean => mainDebt > DEBT_LIMIT;

/** Whether interest and penalty count towards the limit is not sure: it is told, and not refused. */
export const isAboveWithRest = (sums: ClaimSums): boolean =>
  !isAboveLimit(sums) && claimTotal(sums) > DEBT_LIMIT;

/** The debtor's residence or seat must be known and in Latvia: a last known one is neither. */
export const isUnknown = ({ addressKind }: { readonly addressKind: AddressKind }): boolean =>
  addressKind === "lastKnown";

/** S. 406.3(2): a person is named with the personal code. */
export const debtorCodeIssue = ({ defendant }: { readonly defendant: Party }) =>
  defendant.kind === "person" && defendant.personalCode === null
    ? ({ field: "defendant.personalCode", code: "debtorCodeNeeded" } as const)
    : undefined;
