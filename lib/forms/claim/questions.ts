import { KNOWN_COURTS, isCourtOfClaims } from "@/lib/courts/known-courts";
import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { courtChoice } from "../fields/court";
import { courtList } from "../fields/court-list";
import { exemptionGround } from "../fields/exemption-ground";
import { files } from "../fields/files";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import {
  COST_FIELDS,
  COST_LIST_FIELDS,
  EVIDENCE_FIELDS,
  GROUNDS_FIELDS,
  HOUSING_FIELDS,
  housingIssue,
  SETTLEMENT_FIELDS,
  settlementIssue,
} from "../parts/claim-parts";
import { isForMeans, withMeans } from "../parts/means";
import { OPPONENT_FIELDS, opponentIssue } from "../parts/opponents";
import {
  CO_CLAIMANT_FIELDS,
  coClaimantTwiceIssue,
  ownCoClaimantIssue,
  THIRD_PERSON_FIELDS,
  thirdPersonTwiceIssue,
} from "../parts/other-parties";
import { defendantTwiceIssue } from "../parts/own-defendant";
import { withProtectionDecision } from "../parts/protection-decision";
import { withRepresentative } from "../parts/representative";
import { calculationIssue } from "../parts/sums";
import { yesNo } from "../parts/yes-no";
import { costsSomething } from "./amounts";
import { courtsForClaim } from "./courts";
import { CLAIM_EXEMPTIONS, exemptionIssue } from "./exemptions";
import {
  CLAIM_KINDS,
  MONEY_CLAIM_FIELDS,
  PERIODIC_CLAIM_FIELDS,
  periodicIssue,
  UNVALUED_CLAIM_FIELDS,
  VALUED_CLAIM_FIELDS,
  valuedIssue,
} from "./fields";
import { CREDITOR_SHARES, creditorSharesIssue, DEBTOR_SHARES, debtorSharesIssue } from "./shares";
import { CLAIM_SUBJECTS, hasPlace, isDivision, isFamily, mayAgreeOnCourt } from "./subjects";

const COURTS = KNOWN_COURTS.map(({ id }) => id).filter((id) => isCourtOfClaims(id));
/** Of each kind so many claims fit into one statement. */
const MOST_CLAIMS = 10;

/** Whether another form fits better; then the parties (Civil Procedure Law, s. 128(2)1–3). */
const SCREENED = defineForm("claim", { version: 1 })
  .precheck({
    claimMatter: choice("smallMoney", "childMaintenance", "divorce", "violence", "authority", "rest"),
    defendantPlace: choice("latvia", "abroad"),
  })
  .stopIf(({ claimMatter }) => claimMatter === "smallMoney", "small-money")
  .stopIf(({ claimMatter }) => claimMatter === "childMaintenance", "child-maintenance")
  .stopIf(({ claimMatter }) => claimMatter === "divorce", "divorce")
  .stopIf(({ claimMatter }) => claimMatter === "violence", "violence")
  .stopIf(({ claimMatter }) => claimMatter === "authority", "authority")
  .stopIf(({ defendantPlace }) => defendantPlace === "abroad", "abroad")
  .step("applicant", { ...APPLICANT_FIELDS, ...ACCOUNT_FIELDS }, applicantIssue);

const NAMED = withRepresentative(SCREENED)
  .list("coClaimants", CO_CLAIMANT_FIELDS, {
    min: 0,
    max: 4,
    check: (answers) => ownCoClaimantIssue(answers),
    among: coClaimantTwiceIssue,
    partOf: "coClaimant",
  })
  .list("defendants", OPPONENT_FIELDS, {
    min: 1,
    max: 10,
    check: opponentIssue,
    among: defendantTwiceIssue,
  })
  .list("thirdPersons", THIRD_PERSON_FIELDS, { min: 0, max: 5, among: thirdPersonTwiceIssue });

/** What it is about, and the places that decide on the court. */
const PLACED = NAMED.step("subject", { disputeKind: choice(...CLAIM_SUBJECTS) })
  .stepIf(({ disputeKind }) => isDivision(disputeKind), "shared", { hasImmovable: yesNo() })
  .listIf(
    ({ disputeKind, hasImmovable }) => disputeKind === "immovable" || hasImmovable === "yes",
    "immovables",
    { immovable: text({ max: 300 }), immovableMunicipality: municipality() },
    { min: 1, max: 5 },
  )
  .stepIf(({ disputeKind }) => disputeKind === "seizedProperty", "seized", {
    seizedMunicipality: municipality(),
  })
  .stepIf(
    ({ disputeKind }) => disputeKind === "estate",
    "estate",
    { deceasedMunicipality: optional(municipality()), estateMunicipality: optional(municipality()) },
    ({ deceasedMunicipality, estateMunicipality }) =>
      deceasedMunicipality === null && estateMunicipality === null
        ? { field: "estateMunicipality", code: "required" }
        : undefined,
  )
  .stepIf(({ disputeKind }) => disputeKind === "custody", "child-home", {
    childMunicipality: municipality(),
  })
  .stepIf(({ disputeKind }) => hasPlace(disputeKind), "place", {
    eventMunicipality: optional(municipality()),
  })
  .stepIf(({ disputeKind }) => mayAgreeOnCourt(disputeKind), "agreed", {
    agreedCourt: choice("no", "yes"),
  })
  .stepIf(({ agreedCourt }) => agreedCourt === "yes", "agreed-court", { agreedCourtId: courtList(COURTS) });

/** What is claimed, each claim with its amount and how it is reckoned (s. 35, 128(2)4, 128(5)). */
const CLAIMED = PLACED.step("claim-kinds", { claimKinds: choices(...CLAIM_KINDS) })
  .listIf(({ claimKinds }) => claimKinds.includes("money"), "moneyClaims", MONEY_CLAIM_FIELDS, {
    min: 1,
    max: MOST_CLAIMS,
    check: calculationIssue,
  })
  .listIf(({ claimKinds }) => claimKinds.includes("valued"), "valuedClaims", VALUED_CLAIM_FIELDS, {
    min: 1,
    max: MOST_CLAIMS,
    check: valuedIssue,
  })
  .listIf(({ claimKinds }) => claimKinds.includes("periodic"), "periodicClaims", PERIODIC_CLAIM_FIELDS, {
    min: 1,
    max: MOST_CLAIMS,
    check: periodicIssue,
  })
  .listIf(({ claimKinds }) => claimKinds.includes("unvalued"), "unvaluedClaims", UNVALUED_CLAIM_FIELDS, {
    min: 1,
    max: MOST_CLAIMS,
  })
  .stepIf(
    ({ moneyClaims, defendants }) => moneyClaims !== undefined && defendants.length > 1,
    "debtors",
    DEBTOR_SHARES,
    (answers) => debtorSharesIssue(answers),
  )
  .stepIf(
    ({ moneyClaims, coClaimants }) => moneyClaims !== undefined && coClaimants.length > 0,
    "creditors",
    CREDITOR_SHARES,
    (answers) => creditorSharesIssue(answers),
  )
  .stepIf(({ moneyClaims }) => moneyClaims !== undefined, "housing", { housingDebt: yesNo() })
  .stepIf(
    ({ housingDebt }) => housingDebt === "yes",
    "housing-parts",
    HOUSING_FIELDS,
    (answers) =>
      housingIssue(
        answers,
        (answers.moneyClaims ?? []).map(({ mainDebt }) => mainDebt),
      ),
  );

/** Why, by which evidence, and what was tried before (s. 128(2)5–6, 129). */
const GROUNDED = withProtectionDecision(
  CLAIMED.step("grounds", GROUNDS_FIELDS)
    .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
    .step("settlement", SETTLEMENT_FIELDS, settlementIssue)
    .stopIf(({ preTrial }) => preTrial === "notDone", "pre-trial"),
  ({ disputeKind }) => isFamily(disputeKind),
)
  .step("costs", COST_FIELDS)
  .stepIf(({ conductCosts }) => conductCosts === "yes", "cost-list", COST_LIST_FIELDS)
  .stepIf((answers) => costsSomething(answers), "exemption", { exempt: choice("no", "yes") })
  .stepIf(
    ({ exempt }) => exempt === "yes",
    "exemption-ground",
    { exemptionGround: exemptionGround(CLAIM_EXEMPTIONS) },
    (answers) => exemptionIssue(answers),
  );

export const claimQuestions = withMeans(GROUNDED, (answers) => isForMeans(answers))
  .stepIf((answers) => courtsForClaim(answers).length > 1, "court", { court: courtChoice(courtsForClaim) })
  .step("attachments", {
    attachments: files({
      purposes: [
        "evidence",
        "pretrialProof",
        "powerOfAttorney",
        "birthFacts",
        "incomeProof",
        "paymentProof",
        "translation",
        "other",
      ],
    }),
  })
  .confirm("declaration", { truth: agreement() });

export type ClaimAnswers = AnswersIn<typeof claimQuestions>;
