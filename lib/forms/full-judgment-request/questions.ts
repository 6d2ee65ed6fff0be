import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { files } from "../fields/files";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withRuling } from "../parts/ruling";
import { isLate } from "./is-late";

export const fullJudgmentQuestions = withRuling(defineForm("full-judgment-request", { version: 1 }), {
  isMeant: ({ kind }) => kind === "shortJudgment",
})
  .stopIf((above) => isLate(above), "late")
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type FullJudgmentAnswers = AnswersIn<typeof fullJudgmentQuestions>;
