import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { confidential } from "../fields/confidential";
import { courtChoice } from "../fields/court";
import { email } from "../fields/email";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { personalCode } from "../fields/personal-code";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { wholeNumber } from "../fields/whole-number";
import { applicantIssue } from "../parts/applicant";
import { CHILD_FIELDS, childIssue, childTwiceIssue } from "../parts/children";
import { isAdministrativeCase } from "../parts/civil-case";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { withPendingCase } from "../parts/pending-case";
import { yesNo } from "../parts/yes-no";
import { courtsOfProtection, whereaboutsIssue } from "./courts-of-protection";
import { asksToMoveOut, isAboutHome, MEASURES, measuresIssue } from "./measures";
import { TIES, tiesIssue } from "./ties";

/** How the police and the court reach the applicant: kept out of what the other side reads (s. 250.46(3)). */
const CONTACT_FIELDS = {
  contactPhone: confidential(phone()),
  contactEmail: optional(confidential(email())),
  contactAddress: optional(confidential(text({ max: 300 }))),
  contactNote: optional(confidential(longText({ max: 500, rows: 3 }))),
};

const RESPONDENT_FIELDS = {
  respondentName: text({ max: 200 }),
  respondentCode: optional(personalCode()),
  respondentAdult: yesNo(),
  respondentAddress: optional(address()),
  respondentResidence: optional(text({ max: 300 })),
  respondentPhone: optional(phone()),
};

type Respondent = { readonly respondentCode: string | null; readonly filerCode: string | null };

const respondentIssue = ({ respondentCode, filerCode }: Respondent) =>
  respondentCode !== null && respondentCode === filerCode
    ? ({ field: "respondentCode", code: "ownDefendant" } as const)
    : undefined;

/** What happened, each time by itself: when, where, what was done (s. 250.46(2)5). */
const INCIDENT_FIELDS = {
  incidentWhen: text({ max: 200 }),
  incidentPlace: text({ max: 300 }),
  incidentMunicipality: optional(municipality()),
  incidentActs: longText({ max: 4000, rows: 8 }),
};

/** Evidence that somebody else has, whom the court is to ask for it (s. 250.46(2)6). */
const SOUGHT_FIELDS = {
  soughtWhat: text({ max: 500 }),
  soughtHolder: text({ max: 200 }),
  soughtAddress: optional(text({ max: 300 })),
  soughtWhy: optional(text({ max: 500 })),
};

const EARLIER = [
  "policeSeparation",
  "courtProtection",
  "medicalHelp",
  "policeCall",
  "orphansCourt",
  "otherAuthority",
] as const;

/** By the form of Cabinet Regulation 161, annex 3 (Civil Procedure Law, s. 250.46). */
export const protectionQuestions = withPendingCase(
  defineForm("protection-from-violence", { version: 1 })
    .stopIf((above) => isAdministrativeCase(above), "administrative")
    .precheck({ isRelated: yesNo(), forWhom: choice("self", "selfAndChild", "child", "other") })
    .stopIf(({ isRelated }) => isRelated === "no", "not-related")
    .stopIf(({ forWhom }) => forWhom === "other", "another-adult"),
)
  .step(
    "applicant",
    {
      applicantAddress: address({ isOwn: true }),
      applicantResidence: optional(text({ max: 300 })),
      eCommunication: yesNo(),
      applicantEmail: optional(email()),
    },
    applicantIssue,
  )
  .listIf(
    ({ forWhom }) => forWhom !== "self",
    "children",
    { ...CHILD_FIELDS, childTie: choice("parent", "guardian") },
    { min: 1, max: 10, check: childIssue, among: childTwiceIssue },
  )
  .step("respondent", RESPONDENT_FIELDS, respondentIssue)
  .step(
    "relation",
    {
      ties: choices(...TIES),
      householdPeriod: optional(text({ max: 200 })),
      tieDetails: optional(longText({ max: 1500, rows: 4 })),
    },
    tiesIssue,
  )
  .step("others", { othersConcerned: yesNo() })
  .listIf(
    ({ othersConcerned }) => othersConcerned === "yes",
    "concerned",
    { personName: text({ max: 200 }), personCode: optional(personalCode()), personTie: text({ max: 200 }) },
    { min: 1, max: 10 },
  )
  .step("violence-kinds", {
    violenceKinds: choices("physical", "sexual", "psychological", "economic", "control"),
  })
  .list("incidents", INCIDENT_FIELDS, { min: 1, max: 20 })
  .step("earlier", {
    earlierActions: optional(choices(...EARLIER)),
    earlierDetails: optional(longText({ max: 2000, rows: 4 })),
  })
  .step("evidence-held", { hasEvidence: yesNo() })
  .listIf(({ hasEvidence }) => hasEvidence === "yes", "evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("evidence-elsewhere", { evidenceElsewhere: yesNo() })
  .listIf(({ evidenceElsewhere }) => evidenceElsewhere === "yes", "sought", SOUGHT_FIELDS, {
    min: 1,
    max: 20,
  })
  .step("measures", { measures: choices(...MEASURES) }, (answers) => measuresIssue(answers))
  .stepIf((answers) => isAboutHome(answers), "home", { homeAddress: address() })
  .stepIf(({ measures }) => measures.includes("distance"), "home-distance", {
    homeDistance: wholeNumber({ min: 1, max: 10_000 }),
  })
  .stepIf(({ measures }) => measures.includes("places"), "forbidden-places", {
    forbiddenPlaces: longText({ max: 1500, rows: 4 }),
  })
  .stepIf(({ measures }) => measures.includes("other"), "other-measures", {
    otherMeasures: longText({ max: 1500, rows: 4 }),
  })
  .stepIf((answers) => !asksToMoveOut(answers), "contact-choice", { separateContact: yesNo() })
  .stepIf(
    ({ separateContact, measures }) => asksToMoveOut({ measures }) || separateContact === "yes",
    "contact",
    CONTACT_FIELDS,
  )
  .stepIf(
    ({ inCase, caseCourt }) => inCase === null && caseCourt === undefined,
    "whereabouts",
    { nowMunicipality: optional(confidential(municipality())) },
    (answers) => whereaboutsIssue(answers),
  )
  .stepIf((answers) => courtsOfProtection(answers).length > 1, "court", {
    court: courtChoice(courtsOfProtection),
  })
  .step("decision", {
    decisionBy: choice("send", "office"),
    socialService: yesNo(),
    otherInfo: optional(longText({ max: 3000, rows: 5 })),
  })
  .step("attachments", {
    attachments: files({ purposes: ["evidence", "powerOfAttorney", "confidential", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type ProtectionAnswers = AnswersIn<typeof protectionQuestions>;
