import type { AnswersOf } from "../field";
import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";

/** Of several defendants: whether all owe the whole, or each a share. It belongs to what is asked for (Civil Procedure Law, s. 128(2)7). */
export const DEBTOR_SHARES = {
  debtorShares: choice("joint", "equal", "each"),
  debtorSharesTold: optional(longText({ max: 1500, rows: 4 })),
};

/** Of several claimants: to whom how much of it is due. */
export const CREDITOR_SHARES = {
  creditorShares: choice("equal", "each"),
  creditorSharesTold: optional(longText({ max: 1500, rows: 4 })),
};

/** Shares that are not equal are told. */
export const debtorSharesIssue = ({ debtorShares, debtorSharesTold }: AnswersOf<typeof DEBTOR_SHARES>) =>
  debtorShares === "each" && debtorSharesTold === null
    ? ({ field: "debtorSharesTold", code: "required" } as const)
    : undefined;

export const creditorSharesIssue = ({
  creditorShares,
  creditorSharesTold,
}: AnswersOf<typeof CREDITOR_SHARES>) =>
  creditorShares === "each" && creditorSharesTold === null
    ? ({ field: "creditorSharesTold", code: "required" } as const)
    : undefined;
