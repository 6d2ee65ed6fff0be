import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { files } from "../fields/files";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { FIRST_CIVIL_COURTS } from "../parts/complaint";
import { withMissedTerm } from "../parts/missed-term";
import { withRuling } from "../parts/ruling";
import { isLate, isOtherProcedure } from "./is-late";

const ofJudgment = withRuling(
  defineForm("full-judgment-request", { version: 1 }).stopIf(
    (above) => isOtherProcedure(above),
    "not-simplified",
  ),
  { isMeant: ({ kind }) => kind === "shortJudgment", courts: FIRST_CIVIL_COURTS },
).stopIf(({ rulingKind }) => rulingKind === "decision", "not-short");

export const fullJudgmentQuestions = withMissedTerm(ofJudgment, (above) => isLate(above))
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type FullJudgmentAnswers = AnswersIn<typeof fullJudgmentQuestions>;
