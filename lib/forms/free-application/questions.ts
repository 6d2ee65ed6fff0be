import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withCaseIfAny } from "../parts/case-if-any";

const screened = defineForm("free-application", { version: 1 })
  .precheck({ writesTo: choice("ask", "request", "documents", "claim", "complain", "prosecution") })
  .stopIf(({ writesTo }) => writesTo === "claim", "claim")
  .stopIf(({ writesTo }) => writesTo === "complain", "complaint")
  .stopIf(({ writesTo }) => writesTo === "prosecution", "prosecution");

export const freeApplicationQuestions = withCaseIfAny(screened)
  .step("text", { freeSubject: text({ max: 200 }), freeText: longText({ max: 12_000, rows: 16 }) })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type FreeApplicationAnswers = AnswersIn<typeof freeApplicationQuestions>;
