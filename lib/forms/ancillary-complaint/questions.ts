import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import { type AnswersIn, defineForm } from "../define-form";
import type { Facts } from "../facts";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { exemptionGround } from "../fields/exemption-ground";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { isAdministrativeCase } from "../parts/civil-case";
import {
  APPEAL_CIVIL_COURTS,
  COMPLAINT_FILES,
  FIRST_CIVIL_COURTS,
  hasCourtAbove,
  COMPLAINT_EXEMPTIONS,
  REQUEST_FIELDS,
  SCOPE_FIELDS,
  scopeIssue,
} from "../parts/complaint";

import { isForMeans, withMeans } from "../parts/means";
import { isTermMissed, withMissedTerm } from "../parts/missed-term";
import { type RulingAnswers, rulingCourtOf, withRuling } from "../parts/ruling";
import { yesNo } from "../parts/yes-no";

/** Which decisions can be complained of by themselves: s. 441. */
const screened = defineForm("ancillary-complaint", { version: 1 })
  .precheck({ complaintAbout: choice("open", "hinders", "notSeparate", "judgment", "administrative") })
  .stopIf(({ complaintAbout }) => complaintAbout === "notSeparate", "not-separate")
  .stopIf(({ complaintAbout }) => complaintAbout === "judgment", "judgment")
  .stopIf(
    (above) => above.complaintAbout === "administrative" || isAdministrativeCase(above),
    "administrative",
  );

const ofRuling = withRuling(screened, {
  isMeant: ({ kind }) => kind === "decision",
  courts: [...FIRST_CIVIL_COURTS, ...APPEAL_CIVIL_COURTS],
})
  .stopIf(({ rulingKind }) => rulingKind === "judgment", "judgment")
  .stopIf((above) => !hasCourtAbove("ancillary", above), "final");

/** Only the Economic Affairs Court hears cases of a company's meeting (s. 250.28). */
const isOfEconomicCourt = (above: RulingAnswers & Pick<Facts, "inCase">): boolean =>
  rulingCourtOf(above, above) === "ELT";

const substance = withMissedTerm(ofRuling, (above) =>
  isTermMissed(above, (from) => civilTermEnd("ancillaryComplaint", from)),
)
  .stepIf(isOfEconomicCourt, "meeting", { meetingCase: yesNo() })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .step("errors", { whatIsWrong: longText({ max: 8000, rows: 12 }) })
  .list("evidence", EVIDENCE_FIELDS, { min: 0, max: 30 })
  .step("request", REQUEST_FIELDS)
  .step("deposit", { aboutRelease: yesNo() })
  .stepIf(({ aboutRelease }) => aboutRelease === "no", "exemption", { exempt: choice("no", "yes") })
  .stepIf(({ exempt }) => exempt === "yes", "exemption-ground", {
    exemptionGround: exemptionGround(COMPLAINT_EXEMPTIONS),
  });

export const ancillaryComplaintQuestions = withMeans(substance, (above) => isForMeans(above), "deposit")
  .step("attachments", { attachments: files({ purposes: COMPLAINT_FILES }) })
  .confirm("declaration", { truth: agreement() });

export type AncillaryComplaintAnswers = AnswersIn<typeof ancillaryComplaintQuestions>;
