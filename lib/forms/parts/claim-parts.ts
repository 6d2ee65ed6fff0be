import { type Cents, sumOf } from "@/lib/core/money";
import type { AnswersOf } from "../field";
import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { yesNo } from "./yes-no";

/** Civil Procedure Law, s. 128(5): what a debt for a house of flats consists of is told apart. */
export const HOUSING_FIELDS = {
  managementDebt: optional(money()),
  utilitiesDebt: optional(money()),
  savingsDebt: optional(money()),
};

/** One part at least, and no more than what is claimed. */
export function housingIssue(
  { managementDebt, utilitiesDebt, savingsDebt }: AnswersOf<typeof HOUSING_FIELDS>,
  mainDebts: readonly Cents[],
) {
  const parts = [managementDebt, utilitiesDebt, savingsDebt].filter((part) => part !== null);
  if (parts.length === 0) return { field: "managementDebt", code: "onePartAtLeast" } as const;
  return sumOf(parts) > sumOf(mainDebts)
    ? ({ field: "managementDebt", code: "partsAboveMainDebt" } as const)
    : undefined;
}

/** What the claim rests on: facts and law (s. 128(2)5 and 128(2)6). */
export const GROUNDS_FIELDS = {
  facts: longText({ max: 8000, rows: 12 }),
  law: longText({ max: 3000, rows: 5 }),
};

export const EVIDENCE_FIELDS = { evidenceTitle: text({ max: 200 }), proves: text({ max: 500 }) };

/** Whether the dispute was first taken elsewhere, where the law or the contract says so, and to a mediator. */
export const SETTLEMENT_FIELDS = {
  preTrial: choice("notRequired", "done", "notDone"),
  preTrialSteps: optional(longText({ max: 2000, rows: 4 })),
  mediation: yesNo(),
};

export const settlementIssue = ({ preTrial, preTrialSteps }: AnswersOf<typeof SETTLEMENT_FIELDS>) =>
  preTrial === "done" && preTrialSteps === null
    ? ({ field: "preTrialSteps", code: "required" } as const)
    : undefined;

/** What is asked for beside the claims. */
export const COST_FIELDS = {
  feeBack: yesNo(),
  conductCosts: yesNo(),
  otherRequests: optional(longText({ max: 2000, rows: 4 })),
};

export const COST_LIST_FIELDS = { costList: longText({ max: 2000, rows: 4 }) };
