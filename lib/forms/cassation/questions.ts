import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtList } from "../fields/court-list";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import {
  APPEAL_CIVIL_COURTS,
  COMPLAINT_FILES,
  COMPLAINT_EXEMPTIONS,
  hasNoJudgment,
  REQUEST_FIELDS,
  SCOPE_FIELDS,
  scopeIssue,
} from "../parts/complaint";
import { withExemption } from "../parts/exemption";
import { isTermMissed, withMissedTerm } from "../parts/missed-term";
import { withRuling } from "../parts/ruling";
import { MOST_VIOLATIONS, VIOLATION_FIELDS } from "../parts/violations";
import { yesNo } from "../parts/yes-no";
import { isForUnnamed, isSimplifiedFinal, mayNotSign, needsAppealCourt } from "./rules";

/** Which judgments go to the Senate, and who may bring them there: s. 440.12, 450, 82.1 and 453(2). */
const screened = defineForm("cassation", { version: 1 })
  .precheck({
    cassationOf: choice("regional", "meeting", "first", "simplified", "decision"),
    signer: choice("self", "officer", "advocate", "patentAttorney", "other"),
  })
  .stopIf(({ cassationOf }) => cassationOf === "first", "first-instance")
  .stopIf(({ cassationOf }) => cassationOf === "decision", "decision")
  .stopIf((above) => mayNotSign(above), "who-may-file")
  .stopIf((above) => isAdministrativeCase(above), "administrative")
  .stopIf((above) => isSimplifiedFinal(above), "simplified-final")
  .stopIf((above) => hasNoJudgment(above), "no-judgment");

const ofRuling = withRuling(screened, {
  isMeant: ({ kind }) => kind === "fullJudgment",
  courts: [...APPEAL_CIVIL_COURTS, "ELT"],
})
  .stopIf(({ rulingKind }) => rulingKind === "decision", "decision")
  .stopIf(
    ({ cassationOf, rulingCourt }) => rulingCourt === "ELT" && cassationOf !== "meeting",
    "first-instance",
  )
  .stepIf((above) => needsAppealCourt(above), "judged-by", { judgedBy: courtList(APPEAL_CIVIL_COURTS) });

const substance = withMissedTerm(ofRuling, (above) =>
  isTermMissed(above, (from) => civilTermEnd("cassation", from)),
)
  .stepIf((above) => isForUnnamed(above), "represented", {
    representedName: text({ max: 200 }),
    representedCode: optional(text({ max: 20 })),
  })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .step("dispute", { moneyDispute: yesNo() })
  .stepIf(({ moneyDispute }) => moneyDispute === "yes", "sum", { appealedSum: money() })
  .list("violations", VIOLATION_FIELDS, MOST_VIOLATIONS)
  .step("significance", { significance: optional(longText({ max: 4000 })) })
  .step("request", { ...REQUEST_FIELDS, suspendEnforcement: yesNo() });

export const cassationQuestions = withExemption(substance, COMPLAINT_EXEMPTIONS, "deposit")
  .step("attachments", { attachments: files({ purposes: COMPLAINT_FILES }) })
  .confirm("declaration", { truth: agreement() });

export type CassationAnswers = AnswersIn<typeof cassationQuestions>;
