import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { pick } from "../fields/pick";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withCaseIfAny } from "../parts/case-if-any";
import { isAdministrativeCase } from "../parts/civil-case";
import { groundIssue, isToldPayment, overpaidIssue, paidDues, paymentOptions } from "./paid-due";
import { isOverpaid, isTooLate, REFUND_GROUNDS } from "./refund-rules";

export const feeRefundQuestions = withCaseIfAny(defineForm("fee-refund", { version: 1 }))
  .stopIf(
    ({ inCase, askedCourt }) => isAdministrativeCase({ inCase, caseCourt: askedCourt }),
    "administrative-case",
  )
  .stepIf((above) => paidDues(above).length > 0, "payment", { payment: pick(paymentOptions) })
  .stepIf(
    isToldPayment,
    "payment-told",
    { paidOn: date(), paidSum: money(), paidFor: optional(text({ max: 300 })) },
    ({ paidOn, today }) => (paidOn > today ? ({ field: "paidOn", code: "inFuture" } as const) : undefined),
  )
  .step("ground", { refundGround: choice(...REFUND_GROUNDS) }, groundIssue)
  .step("ground-day", { groundDay: date() }, ({ groundDay, today }) =>
    groundDay > today ? ({ field: "groundDay", code: "inFuture" } as const) : undefined,
  )
  .stopIf(({ refundGround, groundDay, today }) => isTooLate(refundGround, groundDay, today), "too-late")
  .stepIf(({ refundGround }) => isOverpaid(refundGround), "overpaid", { overpaid: money() }, overpaidIssue)
  .step("reason", { refundReason: longText({ max: 3000, rows: 5 }) })
  .step("account", ACCOUNT_FIELDS)
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["paymentProof", "other", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type FeeRefundAnswers = AnswersIn<typeof feeRefundQuestions>;
