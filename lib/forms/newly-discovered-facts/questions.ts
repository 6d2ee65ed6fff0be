import type { Day } from "@/lib/core/day";
import { type AnswersIn, defineForm } from "../define-form";
import type { Facts } from "../facts";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtList } from "../fields/court-list";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { isAdministrativeCase } from "../parts/civil-case";
import {
  APPEAL_CIVIL_COURTS,
  COMPLAINT_FILES,
  FIRST_CIVIL_COURTS,
  COMPLAINT_EXEMPTIONS,
  REQUEST_FIELDS,
  SCOPE_FIELDS,
  scopeIssue,
} from "../parts/complaint";
import { withExemption } from "../parts/exemption";
import { withMissedTerm } from "../parts/missed-term";
import { futureIssue } from "../parts/not-in-future";
import { knownRuling, type RulingAnswers, withRuling } from "../parts/ruling";
import { yesNo } from "../parts/yes-no";
import { CIRCUMSTANCES, isPastTenYears, isPastThreeMonths } from "./term";

const COURTS = [...FIRST_CIVIL_COURTS, ...APPEAL_CIVIL_COURTS, "AT"];

type Above = RulingAnswers & { readonly inForceOn?: Day | undefined } & Pick<Facts, "inCase">;

/** By the register a judgment that is not in force yet: it can still be appealed. A decision may be in force without such a day. */
function isNotInForce(above: Above): boolean {
  const known = knownRuling(above, above);
  return known !== undefined && known.kind !== "decision" && known.inForceSince === null;
}

/** As the register says, else as the person does. */
const inForceSince = (above: Above) =>
  (knownRuling(above, above)?.inForceSince as Day | null) ?? above.inForceOn;

const screened = defineForm("newly-discovered-facts", { version: 1 })
  .precheck({ rulingForce: choice("inForce", "notYet") })
  .stopIf(({ rulingForce }) => rulingForce === "notYet", "not-in-force")
  .stopIf((above) => isAdministrativeCase(above), "administrative")
  .stopIf(({ inCase }) => inCase !== null && inCase.rulings.length === 0, "not-in-force");

const ofRuling = withRuling(screened, { courts: COURTS })
  .stopIf((above) => isNotInForce(above), "not-in-force")
  .stepIf(
    (above) => (knownRuling(above, above)?.inForceSince ?? null) === null,
    "in-force",
    { inForceOn: date() },
    (answers) => futureIssue(answers, "inForceOn"),
  )
  .stepIf((above) => knownRuling(above, above) !== undefined, "final-court", {
    finalCourt: courtList(COURTS),
  });

/** Of each circumstance the day from which its term runs (s. 480). */
const ofCircumstance = ofRuling
  .step("circumstance", { circumstance: choice(...CIRCUMSTANCES, "other") })
  .stopIf(({ circumstance }) => circumstance === "other", "not-on-list")
  .stopIf(
    (above) =>
      above.circumstance !== "other" && isPastTenYears(above.circumstance, inForceSince(above), above.today),
    "ten-years",
  )
  .stepIf(
    ({ circumstance }) => circumstance === "unknownFact",
    "discovered",
    { discoveredOn: date(), whyUnknown: longText({ max: 3000, rows: 5 }) },
    (answers) => futureIssue(answers, "discoveredOn"),
  )
  .stepIf(
    ({ circumstance }) => circumstance === "falseEvidence" || circumstance === "crime",
    "criminal-ruling",
    { criminalRulingOn: date(), criminalRuling: text({ max: 300 }) },
    (answers) => futureIssue(answers, "criminalRulingOn"),
  )
  .stepIf(
    ({ circumstance }) => circumstance === "quashed",
    "quashed",
    { quashedOn: date(), quashedRuling: text({ max: 300 }) },
    (answers) => futureIssue(answers, "quashedOn"),
  )
  .stepIf(
    ({ circumstance }) => circumstance === "norm",
    "norm",
    { normVoidOn: date(), normRuling: text({ max: 300 }) },
    (answers) => futureIssue(answers, "normVoidOn"),
  )
  .stepIf(
    ({ circumstance }) => circumstance === "international",
    "international",
    { internationalOn: date(), internationalRuling: text({ max: 300 }) },
    (answers) => futureIssue(answers, "internationalOn"),
  );

const substance = withMissedTerm(
  ofCircumstance,
  (above) => above.circumstance !== "other" && isPastThreeMonths(above.circumstance, above, above.today),
)
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("new-facts", { newFacts: longText({ max: 8000, rows: 12 }) })
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("asked-before", { askedBefore: yesNo() })
  .stepIf(({ askedBefore }) => askedBefore === "yes", "what-changed", {
    whatChanged: longText({ max: 3000, rows: 5 }),
  })
  .step("scope", SCOPE_FIELDS, scopeIssue)
  .step("request", REQUEST_FIELDS);

export const newFactsQuestions = withExemption(substance, COMPLAINT_EXEMPTIONS, "deposit")
  .step("attachments", { attachments: files({ purposes: COMPLAINT_FILES }) })
  .confirm("declaration", { truth: agreement() });

export type NewFactsAnswers = AnswersIn<typeof newFactsQuestions>;
