import { KNOWN_COURTS, isCourtOfClaims } from "@/lib/courts/known-courts";
import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { CONTACT_FIELDS } from "../parts/applicant";
import { withCase } from "../parts/in-case";
import { isCreditor, isDecided, isOtherProcedure } from "./may-answer";

const COURTS = KNOWN_COURTS.map(({ id }) => id).filter((id) => isCourtOfClaims(id));

/** The debtor's answer to a warning, Civil Procedure Law, s. 406.7: objects, has paid, or admits a part. */
export const paymentOrderResponseQuestions = withCase(
  defineForm("payment-order-response", { version: 1 }),
  COURTS,
)
  .stopIf(isOtherProcedure, "other-procedure")
  .stopIf(isCreditor, "creditor")
  .stopIf(isDecided, "decided")
  .stepIf(({ inCase }) => inCase === null, "creditor-told", { creditorName: text({ max: 200 }) })
  .step("applicant", CONTACT_FIELDS)
  .step("answer", { warningAnswer: choice("objection", "paid", "partAdmitted") })
  .stepIf(({ warningAnswer }) => warningAnswer === "objection", "objection", {
    objectionReason: optional(longText({ max: 4000 })),
  })
  .stepIf(
    ({ warningAnswer }) => warningAnswer === "paid",
    "payment",
    { paidOn: date(), paidSum: money() },
    ({ paidOn, today }) => (paidOn > today ? { field: "paidOn", code: "inFuture" } : undefined),
  )
  .stepIf(({ warningAnswer }) => warningAnswer === "partAdmitted", "admitted-part", {
    admittedSum: money(),
    admittedPart: longText({ max: 2000, rows: 4 }),
    restObjections: optional(longText({ max: 4000 })),
  })
  .step("attachments", {
    attachments: files({ purposes: ["paymentProof", "evidence", "powerOfAttorney", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type PaymentOrderResponseAnswers = AnswersIn<typeof paymentOrderResponseQuestions>;
