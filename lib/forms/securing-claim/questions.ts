import { isCourtOfClaims, KNOWN_COURTS } from "@/lib/courts/known-courts";
import type { Exemption } from "@/lib/fees/exemptions";
import { type AnswersIn, defineForm, type FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { agreement } from "../fields/agreement";
import { caseNumber } from "../fields/case-number";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { courtChoice } from "../fields/court";
import { courtList } from "../fields/court-list";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { PERSONAL_EXEMPTIONS, withExemption } from "../parts/exemption";
import { OPPONENT_FIELDS, opponentIssue } from "../parts/opponents";
import { defendantTwiceIssue } from "../parts/own-defendant";
import { CIVIL_COURTS } from "../parts/pending-case";
import { withRepresentative } from "../parts/representative";
import { yesNo } from "../parts/yes-no";
import {
  CLAIM_FIELDS_OF_LAW,
  claimPlaceIssue,
  courtsOfSecuring,
  needsClaimPlace,
} from "./courts-of-securing";
import {
  CLAIM_NATURES,
  enforcementIssue,
  isExemptFromSecurity,
  measuresIssue,
  needsSecurity,
  SECURING_MEASURES,
} from "./measures";

const CLAIM_COURTS = KNOWN_COURTS.map(({ id }) => id).filter((id) => isCourtOfClaims(id));

/** Civil Procedure Law, s. 43(1): who is exempt from the fee of the claim is exempt here; and the grounds that lie in the person. */
export const SECURING_EXEMPTIONS: readonly Exemption[] = [
  ...(["1", "1.1", "2", "3", "4"] as const).map((point) => ({ part: 1, point }) as const),
  ...PERSONAL_EXEMPTIONS,
];

const isBefore = ({ stage }: { readonly stage?: string | undefined }): boolean =>
  stage === "beforeClaim" || stage === "beforeArbitration";

/** When it is asked for, by whom, against whom, in or before which case. */
const withSides = <Above extends Facts>(form: FormBuilder<Above>) =>
  withRepresentative(
    form
      .stepIf(({ inCase }) => inCase === null, "stage", {
        stage: choice("case", "beforeClaim", "beforeArbitration"),
        sideInLatvia: yesNo(),
      })
      .stopIf((above) => isBefore(above) && above.sideInLatvia === "no", "abroad")
      .stepIf(({ stage }) => stage === "case", "case", {
        caseNumber: caseNumber(),
        caseCourt: courtList(CIVIL_COURTS),
      })
      .step("applicant", APPLICANT_FIELDS, applicantIssue),
  )
    .stepIf(({ stage }) => stage === "case", "other-side", { otherSide: text({ max: 300 }) })
    .listIf((above) => isBefore(above), "defendants", OPPONENT_FIELDS, {
      min: 1,
      max: 10,
      check: opponentIssue,
      among: defendantTwiceIssue,
    });

/** What will be claimed and where, and why it cannot wait for the claim (s. 139). */
const withClaim = <Above extends Facts & { readonly stage?: string | undefined }>(form: FormBuilder<Above>) =>
  form
    .step("claim", { claimSubject: longText({ max: 2000, rows: 5 }), claimAmount: money() })
    .stepIf(({ stage }) => stage === "beforeClaim", "field-of-law", {
      fieldOfLaw: choice(...CLAIM_FIELDS_OF_LAW),
    })
    .stepIf(
      ({ fieldOfLaw }) => needsClaimPlace(fieldOfLaw),
      "claim-place",
      { claimPlace: optional(municipality()) },
      (answers) => claimPlaceIssue(answers),
    )
    .stepIf(({ fieldOfLaw }) => fieldOfLaw === "ordinary", "agreed-court", {
      agreedCourtId: optional(courtList(CLAIM_COURTS)),
    })
    .stepIf(({ stage }) => stage === "beforeArbitration", "assets", { assetsPlace: optional(municipality()) })
    .stepIf((above) => isBefore(above), "urgency", {
      evasions: choices("disposing", "leaving", "otherActs"),
      evasionFacts: longText({ max: 3000, rows: 6 }),
      claimRight: longText({ max: 3000, rows: 6 }),
    });

const begun = withSides(
  defineForm("securing-claim", { version: 1 })
    .stopIf((above) => isAdministrativeCase(above), "administrative")
    .precheck({ claimNature: choice(...CLAIM_NATURES) })
    .stopIf(({ claimNature }) => claimNature === "nonMaterial", "non-material"),
);

const measured = withClaim(begun)
  .step("measures", { securingMeasures: choices(...SECURING_MEASURES) }, (answers) => measuresIssue(answers))
  .stepIf(({ securingMeasures }) => securingMeasures.includes("shipArrest"), "ship", {
    maritimeClaim: yesNo(),
  })
  .stopIf(({ maritimeClaim }) => maritimeClaim === "no", "not-maritime")
  .stepIf(
    ({ securingMeasures }) => securingMeasures.includes("enforcement"),
    "enforcement",
    { enforcementWay: choice("postpone", "withhold", "stopSale") },
    (answers) => enforcementIssue(answers),
  )
  .step("assets-told", { measureDetails: longText({ max: 4000, rows: 8 }) })
  .step("reasons", { difficulty: longText({ max: 4000, rows: 8 }) })
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 });

export const securingQuestions = withExemption(measured, SECURING_EXEMPTIONS)
  .stepIf((answers) => needsSecurity(answers) && !isExemptFromSecurity(answers.exemptionGround), "security", {
    securityWish: choice("pay", "release"),
  })
  .stepIf(({ securityWish }) => securityWish === "release", "security-release", {
    securityReason: longText({ max: 2000 }),
  })
  .stepIf((answers) => courtsOfSecuring(answers).length > 1, "court", {
    court: courtChoice(courtsOfSecuring),
  })
  .step("attachments", {
    attachments: files({ purposes: ["evidence", "powerOfAttorney", "incomeProof", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type SecuringAnswers = AnswersIn<typeof securingQuestions>;
