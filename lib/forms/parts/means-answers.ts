import type { Day } from "@/lib/core/day";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import type { AnswersOf, Fields } from "../field";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { wholeNumber } from "../fields/whole-number";
import type { Form } from "../form";

const HOUSEHOLD_FIELDS = {
  meansHousehold: wholeNumber({ min: 1, max: 30 }),
  meansDependants: wholeNumber({ min: 0, max: 30 }),
};

/** Whoever has nothing of a kind may write so. */
const sum = () => money({ mayBeZero: true });

/** What comes in each month; a field left empty says that there is nothing of the kind. */
export const INCOME_FIELDS = {
  meansWages: optional(sum()),
  meansPension: optional(sum()),
  meansBenefits: optional(sum()),
  meansOtherIncome: optional(sum()),
  meansOtherIncomeKind: optional(text({ max: 200 })),
  meansFamilyIncome: optional(sum()),
};

/** What goes out each month, and what is owed in all. */
export const COST_FIELDS_OF_MEANS = {
  meansHousing: optional(sum()),
  meansLoans: optional(sum()),
  meansMaintenance: optional(sum()),
  meansOtherCosts: optional(sum()),
  meansDebts: optional(sum()),
};

export const PROPERTY_FIELDS = {
  meansRealEstate: optional(longText({ max: 1000, rows: 3 })),
  meansVehicles: optional(longText({ max: 1000, rows: 3 })),
  meansSavings: optional(sum()),
};

/** Needy or low-income: the municipal social service says so in a document; what sums it takes, municipal rules say. */
const STATUS_FIELDS = {
  meansStatus: choice("none", "lowIncome", "needy"),
  meansStatusDate: optional(date()),
};

const otherIncomeIssue = ({
  meansOtherIncome,
  meansOtherIncomeKind,
}: Pick<AnswersOf<typeof INCOME_FIELDS>, "meansOtherIncome" | "meansOtherIncomeKind">) =>
  (meansOtherIncome ?? 0) > 0 && meansOtherIncomeKind === null
    ? ({ field: "meansOtherIncomeKind", code: "required" } as const)
    : undefined;

type Status = {
  readonly meansStatus: "none" | "lowIncome" | "needy";
  readonly meansStatusDate: Day | null;
  readonly today: Day;
};

function statusIssue({ meansStatus, meansStatusDate: on, today }: Status) {
  if (meansStatus === "none")
    return on === null ? undefined : ({ field: "meansStatus", code: "statusMissing" } as const);
  if (on === null) return { field: "meansStatusDate", code: "required" } as const;
  return on > today ? ({ field: "meansStatusDate", code: "inFuture" } as const) : undefined;
}

/** The steps of the means test, in the order in which they are asked: the same on the person's own pages and in every form. */
export const MEANS_STEPS = [
  "means-household",
  "means-income",
  "means-costs",
  "means-property",
  "means-status",
] as const;
export type MeansStep = (typeof MEANS_STEPS)[number];

export const isMeansStep = (step: string): step is MeansStep => MEANS_STEPS.some((known) => known === step);

/** Whether a form may come to ask for means. */
export const asksMeans = ({ steps }: Pick<Form, "steps">): boolean => steps.some(({ id }) => isMeansStep(id));

/** Asks for a person's income, expenses and property, where the answers above call for it. */
export const withMeansAnswers = <Above extends Facts>(
  form: FormBuilder<Above>,
  isAsked: (above: Above) => boolean,
) =>
  form
    .stepIf(isAsked, "means-household", HOUSEHOLD_FIELDS)
    .stepIf(isAsked, "means-income", INCOME_FIELDS, (answers) => otherIncomeIssue(answers))
    .stepIf(isAsked, "means-costs", COST_FIELDS_OF_MEANS)
    .stepIf(isAsked, "means-property", PROPERTY_FIELDS)
    .stepIf(isAsked, "means-status", STATUS_FIELDS, (answers) => statusIssue(answers));

/** Every field of the means test. */
export const MEANS_FIELDS: Fields = {
  ...HOUSEHOLD_FIELDS,
  ...INCOME_FIELDS,
  ...COST_FIELDS_OF_MEANS,
  ...PROPERTY_FIELDS,
  ...STATUS_FIELDS,
};

export type MeansAnswers = Partial<
  AnswersOf<
    typeof HOUSEHOLD_FIELDS &
      typeof INCOME_FIELDS &
      typeof COST_FIELDS_OF_MEANS &
      typeof PROPERTY_FIELDS &
      typeof STATUS_FIELDS
  >
>;
