import { monthsTermEnd } from "@/lib/deadlines/months-term";
import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { CONTACT_FIELDS, FEE_RELEASES, isCivilCase, withFeeRelease } from "../parts/administrative";
import {
  hasCourtAbove,
  hasNoJudgment,
  isJudgedAbove,
  REQUEST_FIELDS,
  SCOPE_FIELDS,
  scopeIssue,
} from "../parts/complaint";
import { isTermMissed, withMissedTerm } from "../parts/missed-term";
import { withRuling } from "../parts/ruling";
import { yesNo } from "../parts/yes-no";

/** Whether it is an appeal at all: s. 289, 297(1)1. */
const screened = defineForm("administrative-appeal", { version: 1 })
  .precheck({ appealedJudgment: choice("open", "cassationOnly", "regional", "decision", "final") })
  .stopIf(
    ({ appealedJudgment }) => appealedJudgment === "cassationOnly" || appealedJudgment === "regional",
    "cassation",
  )
  .stopIf(({ appealedJudgment }) => appealedJudgment === "decision", "decision")
  .stopIf(({ appealedJudgment }) => appealedJudgment === "final", "final")
  .stopIf((above) => isCivilCase(above), "civil")
  .stopIf((above) => isJudgedAbove(above), "cassation")
  .stopIf((above) => hasNoJudgment(above), "no-judgment");

const ofRuling = withRuling(screened, { isMeant: ({ kind }) => kind === "fullJudgment", courts: ["ART"] })
  .stopIf(({ rulingKind }) => rulingKind === "decision", "decision")
  .stopIf((above) => !hasCourtAbove("appeal", above), "cassation");

const substance = withMissedTerm(ofRuling, (above) => isTermMissed(above, (from) => monthsTermEnd(from, 1)))
  .step("applicant", { applicantAddress: address({ isOwn: true }), ...CONTACT_FIELDS })
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .step("errors", { whatIsWrong: longText({ max: 8000, rows: 12 }) })
  .step("evidence-wanted", { wantsEvidence: yesNo() })
  .stepIf(({ wantsEvidence }) => wantsEvidence === "yes", "evidence-request", {
    wantedEvidence: longText({ max: 3000, rows: 5 }),
    whyNotEarlier: longText({ max: 2000, rows: 4 }),
  })
  .step("request", REQUEST_FIELDS);

export const administrativeAppealQuestions = withFeeRelease(substance, ...FEE_RELEASES)
  .step("attachments", {
    attachments: files({ purposes: ["evidence", "powerOfAttorney", "incomeProof", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type AdministrativeAppealAnswers = AnswersIn<typeof administrativeAppealQuestions>;
