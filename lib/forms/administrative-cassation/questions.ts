import { levelOf } from "@/lib/courts/known-courts";
import { monthsTermEnd } from "@/lib/deadlines/months-term";
import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtList } from "../fields/court-list";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { CONTACT_FIELDS, isCivilCase, withFeeRelease } from "../parts/administrative";
import { hasNoJudgment, REQUEST_FIELDS, SCOPE_FIELDS, scopeIssue } from "../parts/complaint";
import { isTermMissed, withMissedTerm } from "../parts/missed-term";
import { rulingCourtOf, withRuling } from "../parts/ruling";
import { MOST_VIOLATIONS, VIOLATION_FIELDS } from "../parts/violations";
import { yesNo } from "../parts/yes-no";

const COURTS = ["ADAT", "ART"];

/** Which judgments go to the Senate: s. 289 and 325. */
const screened = defineForm("administrative-cassation", { version: 1 })
  .precheck({ cassationOf: choice("regional", "cassationOnly", "appealable", "decision") })
  .stopIf(({ cassationOf }) => cassationOf === "appealable", "appeal-first")
  .stopIf(({ cassationOf }) => cassationOf === "decision", "decision")
  .stopIf((above) => isCivilCase(above), "civil")
  .stopIf((above) => hasNoJudgment(above), "no-judgment");

const ofRuling = withRuling(screened, { isMeant: ({ kind }) => kind === "fullJudgment", courts: COURTS })
  .stopIf(({ rulingKind }) => rulingKind === "decision", "decision")
  // The register has the case at the court where it began; who judged on appeal is asked then.
  .stepIf(
    (above) => above.rulingCourt === undefined && levelOf(rulingCourtOf(above, above)) === "first",
    "judged-by",
    { judgedBy: courtList(COURTS) },
  );

const substance = withMissedTerm(ofRuling, (above) => isTermMissed(above, (from) => monthsTermEnd(from, 1)))
  .step("applicant", { applicantAddress: address({ isOwn: true }), ...CONTACT_FIELDS })
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .list("violations", VIOLATION_FIELDS, MOST_VIOLATIONS)
  .step("significance", { significance: optional(longText({ max: 4000 })) })
  .step("request", { ...REQUEST_FIELDS, suspendEnforcement: yesNo() });

export const administrativeCassationQuestions = withFeeRelease(substance, "no", "means")
  .step("attachments", {
    attachments: files({ purposes: ["powerOfAttorney", "incomeProof", "evidence", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type AdministrativeCassationAnswers = AnswersIn<typeof administrativeCassationQuestions>;
