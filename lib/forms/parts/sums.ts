import type { AnswersOf } from "../field";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";

/** What is owed: main debt, interest and penalty, each with its calculation (Civil Procedure Law, s. 128(2), 404, 406.3). */
export const SUM_FIELDS = {
  mainDebt: money(),
  mainDebtCalculation: longText({ max: 1500, rows: 4 }),
  interest: optional(money()),
  interestCalculation: optional(longText({ max: 1500, rows: 3 })),
  penalty: optional(money()),
  penaltyCalculation: optional(longText({ max: 1500, rows: 3 })),
};

type Sums = AnswersOf<typeof SUM_FIELDS>;

/** Interest and penalty come with their calculation, and a calculation with its sum. */
export function calculationIssue({ interest, interestCalculation, penalty, penaltyCalculation }: Sums) {
  if (interest !== null && interestCalculation === null)
    return { field: "interestCalculation", code: "calculationMissing" } as const;
  if (interest === null && interestCalculation !== null)
    return { field: "interest", code: "amountMissing" } as const;
  if (penalty !== null && penaltyCalculation === null)
    return { field: "penaltyCalculation", code: "calculationMissing" } as const;
  if (penalty === null && penaltyCalculation !== null)
    return { field: "penalty", code: "amountMissing" } as const;
  return undefined;
}
