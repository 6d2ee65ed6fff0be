import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { isAdministrativeCase } from "../parts/civil-case";
import { COMPLAINT_FILES, FIRST_CIVIL_COURTS, COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { withExemption } from "../parts/exemption";
import { withMissedTerm } from "../parts/missed-term";
import { futureIssue } from "../parts/not-in-future";
import { withRuling } from "../parts/ruling";
import { isLate, isNotJudged, sentIssue } from "./is-late";

/** Only the defendant, and only after a judgment that is called one by default: s. 208.1, 208.2(2), 208.4 and 208.5(1). */
const screened = defineForm("renewal-of-proceedings", { version: 1 })
  .precheck({ renewalWho: choice("defendant", "claimant", "notDefault") })
  .stopIf(({ renewalWho, inCase }) => renewalWho === "claimant" || inCase?.ownRole === "claimant", "claimant")
  .stopIf((above) => above.renewalWho === "notDefault" || isAdministrativeCase(above), "not-default")
  .stopIf((above) => isNotJudged(above), "no-judgment");

const ofRuling = withRuling(screened, {
  isMeant: ({ kind }) => kind !== "decision",
  courts: FIRST_CIVIL_COURTS,
})
  .stopIf(({ rulingKind }) => rulingKind === "decision", "not-default")
  .step(
    "sent",
    { judgmentSentOn: date() },
    (answers) => futureIssue(answers, "judgmentSentOn") ?? sentIssue(answers),
  );

const substance = withMissedTerm(ofRuling, (above) => isLate(above))
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("account", ACCOUNT_FIELDS)
  .step("judgment", { judgmentGist: longText({ max: 2000, rows: 4 }) })
  .step("absence", { absenceReasons: longText({ max: 4000, rows: 6 }) })
  .step("objections", {
    objections: longText({ max: 8000, rows: 12 }),
    law: longText({ max: 3000, rows: 5 }),
  })
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("other-requests", { otherRequests: optional(longText({ max: 2000, rows: 4 })) });

export const renewalQuestions = withExemption(substance, COMPLAINT_EXEMPTIONS)
  .step("attachments", { attachments: files({ purposes: COMPLAINT_FILES }) })
  .confirm("declaration", { truth: agreement() });

export type RenewalAnswers = AnswersIn<typeof renewalQuestions>;
