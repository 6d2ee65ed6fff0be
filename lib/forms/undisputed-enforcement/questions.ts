import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { courtChoice } from "../fields/court";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { PERSONAL_EXEMPTIONS, withExemption } from "../parts/exemption";
import { OPPONENT_FIELDS, opponentIssue } from "../parts/opponents";
import { defendantTwiceIssue } from "../parts/own-defendant";
import { calculationIssue, SUM_FIELDS } from "../parts/sums";
import { yesNo } from "../parts/yes-no";
import { courtsOfUndisputed } from "./courts";
import { hasImmovables, hasPledge, LISTED_OBLIGATIONS, owesMoney } from "./obligations";

/** What the law bars or leaves to others is told first; then the parties (Civil Procedure Law, s. 400, 401 and 404). */
const SCREENED = defineForm("undisputed-enforcement", { version: 1 })
  .precheck({
    obligationBasis: choice(...LISTED_OBLIGATIONS, "other"),
    obligationDue: yesNo(),
    debtorWarned: choice("yes", "notNeeded", "no"),
  })
  .stopIf(({ obligationBasis }) => obligationBasis === "other", "not-listed")
  .stopIf(({ obligationDue }) => obligationDue === "no", "not-due")
  .stopIf(({ debtorWarned }) => debtorWarned === "no", "not-warned")
  .step("applicant", { ...APPLICANT_FIELDS, ...ACCOUNT_FIELDS }, applicantIssue)
  .list("defendants", OPPONENT_FIELDS, {
    min: 1,
    max: 5,
    check: opponentIssue,
    among: defendantTwiceIssue,
  });

/** S. 404: the obligation and its deed, the debt with what belongs to it, and from what it is to be met. */
const CLAIMED = SCREENED.step(
  "obligation",
  { deed: text({ max: 300 }), deedDate: date(), obligation: longText({ max: 3000 }), dueDate: date() },
  ({ deedDate, dueDate, today }) =>
    deedDate > today
      ? { field: "deedDate", code: "inFuture" }
      : dueDate > today
        ? { field: "dueDate", code: "inFuture" }
        : undefined,
)
  .stepIf(({ obligationBasis }) => obligationBasis === "movable", "thing", {
    thing: longText({ max: 1500, rows: 4 }),
    thingValue: money(),
  })
  .stepIf(({ obligationBasis }) => obligationBasis === "leaseOfImmovable", "lease", {
    leaseDemand: choices("vacate", "vacateUnpaid", "rent"),
  })
  .stepIf(
    (answers) => owesMoney(answers),
    "sums",
    SUM_FIELDS,
    (answers) => calculationIssue(answers),
  )
  .stepIf(({ obligationBasis }) => obligationBasis === "bill", "bill", {
    protestCosts: optional(money()),
    billRemuneration: optional(money()),
  })
  .stepIf(({ obligationBasis }) => hasPledge(obligationBasis), "pledge", {
    pledge: longText({ max: 3000, rows: 4 }),
  })
  .stepIf(({ obligationBasis }) => obligationBasis === "shipMortgage", "ship-register", {
    shipRegisterMunicipality: municipality(),
  })
  .listIf(
    ({ obligationBasis }) => hasImmovables(obligationBasis),
    "immovables",
    { immovable: text({ max: 300 }), immovableMunicipality: municipality() },
    { min: 1, max: 5 },
  )
  .step("costs", { feeBack: yesNo() });

export const undisputedQuestions = withExemption(CLAIMED, PERSONAL_EXEMPTIONS)
  .stepIf((answers) => courtsOfUndisputed(answers).length > 1, "court", {
    court: courtChoice(courtsOfUndisputed),
  })
  .step("attachments", {
    attachments: files({
      required: ["deed"],
      purposes: ["pretrialProof", "evidence", "powerOfAttorney", "incomeProof", "other"],
    }),
  })
  .confirm("declaration", { truth: agreement() });

export type UndisputedAnswers = AnswersIn<typeof undisputedQuestions>;
