import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, CONTACT_FIELDS } from "../parts/applicant";
import { PERSONAL_EXEMPTIONS, withExemption } from "../parts/exemption";
import { OPPONENT_FIELDS, opponentIssue } from "../parts/opponents";
import { calculationIssue, SUM_FIELDS } from "../parts/sums";
import { yesNo } from "../parts/yes-no";
import { debtorCodeIssue, isAboveLimit, isUnknown, proportionIssue } from "./bars";

/** The bars that a person can tell at once: Civil Procedure Law, s. 406.1. */
const SCREENED = defineForm("payment-order", { version: 1 })
  .precheck({
    paymentFor: choice("money", "other"),
    dueGround: choice("due", "noTerm", "landUse", "notYet"),
    counterPerformance: choice("done", "notDone"),
    jointDebt: choice("no", "yes"),
    debtorPlace: choice("latvia", "abroad", "unknown"),
    debtSize: choice("within", "above"),
  })
  .stopIf(({ paymentFor }) => paymentFor === "other", "not-money")
  .stopIf(({ dueGround }) => dueGround === "notYet", "not-due")
  .stopIf(({ counterPerformance }) => counterPerformance === "notDone", "counter-performance")
  .stopIf(({ jointDebt }) => jointDebt === "yes", "joint")
  .stopIf(({ debtorPlace }) => debtorPlace === "abroad", "abroad")
  .stopIf(({ debtorPlace }) => debtorPlace === "unknown", "debtor-unknown")
  .stopIf(({ debtSize }) => debtSize === "above", "above-limit");

/** Who asks, of whom, and for what: s. 406.3(2). */
const CLAIMED = SCREENED.step("applicant", { ...CONTACT_FIELDS, ...ACCOUNT_FIELDS })
  .step("debtor", OPPONENT_FIELDS, (answers) => opponentIssue(answers) ?? debtorCodeIssue(answers))
  .stopIf((answers) => isUnknown(answers), "debtor-unknown")
  .step("obligation", { obligation: longText({ max: 3000 }), identifyingDocument: text({ max: 300 }) })
  .stepIf(
    ({ dueGround }) => dueGround !== "noTerm",
    "due-date",
    { dueDate: date() },
    ({ dueDate, today }) => (dueDate > today ? { field: "dueDate", code: "inFuture" } : undefined),
  )
  .stepIf(
    ({ dueGround }) => dueGround === "landUse",
    "land-use",
    { landCadastre: text({ max: 200 }), landUsedFrom: date(), landUsedUntil: date() },
    ({ landUsedFrom, landUsedUntil, today }) =>
      landUsedUntil > today
        ? { field: "landUsedUntil", code: "inFuture" }
        : landUsedUntil < landUsedFrom
          ? { field: "landUsedUntil", code: "endsBeforeItBegins" }
          : undefined,
  )
  .step("sums", SUM_FIELDS, (answers) => calculationIssue(answers) ?? proportionIssue(answers))
  .stopIf((answers) => isAboveLimit(answers), "above-limit")
  .step("costs", { feeBack: yesNo() });

export const paymentOrderQuestions = withExemption(CLAIMED, PERSONAL_EXEMPTIONS)
  .step("attachments", {
    attachments: files({ purposes: ["powerOfAttorney", "paymentProof", "incomeProof", "evidence", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type PaymentOrderAnswers = AnswersIn<typeof paymentOrderQuestions>;
