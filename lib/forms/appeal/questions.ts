import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { isAdministrativeCase } from "../parts/civil-case";
import {
  COMPLAINT_FILES,
  FIRST_CIVIL_COURTS,
  hasCourtAbove,
  hasNoJudgment,
  hasOnlyShortJudgment,
  isJudgedAbove,
  COMPLAINT_EXEMPTIONS,
  REQUEST_FIELDS,
  SCOPE_FIELDS,
  scopeIssue,
} from "../parts/complaint";
import { withExemption } from "../parts/exemption";
import { isTermMissed, withMissedTerm } from "../parts/missed-term";
import { withRuling } from "../parts/ruling";
import { yesNo } from "../parts/yes-no";
import { isSimplified, wrongNormsIssue } from "./is-simplified";

/** Whether it is an appeal at all: s. 208.4, 413, 440.12, 441, 450(1). */
const screened = defineForm("appeal", { version: 1 })
  .precheck({
    appealedRuling: choice("judgment", "short", "defaultAgainstMe", "regional", "meeting", "decision"),
  })
  .stopIf(({ appealedRuling }) => appealedRuling === "short", "short-judgment")
  .stopIf(({ appealedRuling }) => appealedRuling === "defaultAgainstMe", "default-judgment")
  .stopIf(({ appealedRuling }) => appealedRuling === "regional", "regional-judgment")
  .stopIf(({ appealedRuling }) => appealedRuling === "meeting", "meeting-judgment")
  .stopIf(({ appealedRuling }) => appealedRuling === "decision", "decision")
  .stopIf((above) => isAdministrativeCase(above), "administrative")
  .stopIf((above) => isJudgedAbove(above), "regional-judgment")
  .stopIf((above) => hasOnlyShortJudgment(above), "short-judgment")
  .stopIf((above) => hasNoJudgment(above), "no-judgment");

const ofRuling = withRuling(screened, {
  isMeant: ({ kind }) => kind === "fullJudgment",
  courts: FIRST_CIVIL_COURTS,
})
  .stopIf(({ rulingKind }) => rulingKind === "decision", "decision")
  .stopIf((above) => !hasCourtAbove("appeal", above), "regional-judgment");

const grounds = withMissedTerm(ofRuling, (above) =>
  isTermMissed(above, (from) => civilTermEnd("appeal", from)),
)
  .stepIf(({ inCase }) => inCase === null, "procedure", { inSimplified: yesNo() })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .step("errors", {
    errorKinds: choices("facts", "evidence", "assessment", "substantive", "procedural"),
    whatIsWrong: longText({ max: 8000, rows: 12 }),
  })
  .stepIf(
    (above) => isSimplified(above),
    "effect",
    { wrongNorms: optional(longText({ max: 3000, rows: 4 })), resultEffect: longText({ max: 4000 }) },
    (answers) => wrongNormsIssue(answers),
  )
  .step("new-evidence", { hasNewEvidence: yesNo() })
  .listIf(
    ({ hasNewEvidence }) => hasNewEvidence === "yes",
    "newEvidence",
    {
      ...EVIDENCE_FIELDS,
      whyNotEarlier: longText({ max: 2000, rows: 4 }),
    },
    { min: 1, max: 30 },
  )
  .step("request", { ...REQUEST_FIELDS, costsBack: yesNo() });

export const appealQuestions = withExemption(grounds, COMPLAINT_EXEMPTIONS)
  .step("attachments", { attachments: files({ purposes: COMPLAINT_FILES }) })
  .confirm("declaration", { truth: agreement() });

export type AppealAnswers = AnswersIn<typeof appealQuestions>;
