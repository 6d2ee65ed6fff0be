import type { AnswersOf } from "../field";
import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { wholeNumber } from "../fields/whole-number";
import { SUM_FIELDS } from "../parts/sums";

/** Of which kinds the claims are: how the amount of each is found (Civil Procedure Law, s. 35), or that there is none. */
export const CLAIM_KINDS = ["money", "valued", "periodic", "unvalued"] as const;

/** S. 35(1)1: the sum, with what belongs to it. */
export const MONEY_CLAIM_FIELDS = { about: text({ max: 300 }), ...SUM_FIELDS };

/** S. 35: the value of a thing, of an immovable (not below the cadastral one), of a transaction. */
export const VALUED_CLAIM_FIELDS = {
  valuedAbout: longText({ max: 1500, rows: 3 }),
  valuedKind: choice("thing", "immovable", "transaction"),
  claimedValue: money(),
  cadastralValue: optional(money()),
  valueCalculation: longText({ max: 1500, rows: 3 }),
};

export const valuedIssue = ({ valuedKind, cadastralValue }: AnswersOf<typeof VALUED_CLAIM_FIELDS>) =>
  valuedKind === "immovable" && cadastralValue === null
    ? ({ field: "cadastralValue", code: "required" } as const)
    : undefined;

const LONGEST_MONTHS = 600;

/** S. 35: what is paid every month, or by how much it changes, and for how long. */
export const PERIODIC_CLAIM_FIELDS = {
  periodicAbout: longText({ max: 1500, rows: 3 }),
  periodicKind: choice("maintenance", "periodicFixed", "periodicIndefinite", "change", "ending", "lease"),
  monthlyPayment: money(),
  monthsLeft: optional(wholeNumber({ min: 1, max: LONGEST_MONTHS })),
  periodicCalculation: longText({ max: 1500, rows: 3 }),
};

export type PeriodicKind = AnswersOf<typeof PERIODIC_CLAIM_FIELDS>["periodicKind"];

/** Where the law counts the months that are left, they are told. */
export const countsMonths = (
  kind: PeriodicKind,
): kind is Exclude<PeriodicKind, "maintenance" | "periodicIndefinite"> =>
  kind !== "maintenance" && kind !== "periodicIndefinite";

export const periodicIssue = ({ periodicKind, monthsLeft }: AnswersOf<typeof PERIODIC_CLAIM_FIELDS>) =>
  countsMonths(periodicKind) && monthsLeft === null
    ? ({ field: "monthsLeft", code: "required" } as const)
    : undefined;

/** Claims that are not about money, or whose worth need not be told: each 300 euros (Annex 3). */
export const UNVALUED_CLAIM_FIELDS = {
  unvaluedAbout: longText({ max: 1500, rows: 3 }),
  unvaluedKind: choice("nonMonetary", "nonAssessable"),
};
