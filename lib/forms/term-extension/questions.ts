import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { withCase } from "../parts/in-case";
import { isLawTermExtension, newTermIssue, termIssue } from "./term-rules";

const screened = defineForm("term-extension", { version: 1 })
  .precheck({ wanted: choice("extend", "renew"), termSetBy: choice("court", "law") })
  .stopIf(isLawTermExtension, "law-term");

export const termExtensionQuestions = withCase(screened)
  .stopIf(isAdministrativeCase, "administrative-case")
  .step(
    "term",
    { termFor: text({ max: 300 }), termFrom: optional(text({ max: 300 })), termUntil: date() },
    termIssue,
  )
  .stepIf(({ wanted }) => wanted === "extend", "new-term", { newTermUntil: date() }, newTermIssue)
  .step("reason", { termReason: longText({ max: 4000, rows: 8 }) })
  .stepIf(({ wanted }) => wanted === "renew", "missed-act", {
    missedAct: longText({ max: 1000, rows: 3 }),
    hindranceEnded: optional(date()),
  })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["other", "evidence", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type TermExtensionAnswers = AnswersIn<typeof termExtensionQuestions>;
