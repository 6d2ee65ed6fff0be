import { type Cents, euros, sumOf } from "@/lib/core/money";
import { USUAL_PURPOSES } from "@/lib/documents/purpose";
import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtChoice } from "../fields/court";
import { date } from "../fields/date";
import { email } from "../fields/email";
import { exemptionGround } from "../fields/exemption-ground";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS } from "../parts/applicant";
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
import { defendantTwiceIssue, periodIssue } from "../parts/own-defendant";
import { withRepresentative } from "../parts/representative";
import { calculationIssue, SUM_FIELDS } from "../parts/sums";
import { yesNo } from "../parts/yes-no";
import { CLAIM_BASES } from "./claim-bases";
import { courtsOfClaim, needsPlace } from "./courts-of-claim";
import { exemptionIssue, OFFERED_EXEMPTIONS } from "./exemption-grounds";

/** Civil Procedure Law, s. 250.19(2): the sum of the main debts on the day of filing, without interest and penalty. */
export const MAIN_DEBT_LIMIT: Cents = euros(3000);

/** One claim: main debt, interest and penalty, each with its calculation (s. 128(2), Cabinet Regulation 305, annex 1). */
export const CLAIM_FIELDS = {
  about: text({ max: 300 }),
  basis: choice(...CLAIM_BASES),
  ...SUM_FIELDS,
  periodFrom: optional(date()),
  periodUntil: optional(date()),
};

const CLAIMED = defineForm("simplified-money-claim", { version: 2 })
  .precheck({
    claimAbout: choice("money", "maintenance", "other"),
    defendantPlace: choice("latvia", "abroad"),
    mainDebtSize: choice("within", "above"),
  })
  .stopIf(({ claimAbout }) => claimAbout === "maintenance", "maintenance")
  .stopIf(({ claimAbout }) => claimAbout === "other", "not-money")
  .stopIf(({ defendantPlace }) => defendantPlace === "abroad", "abroad")
  .stopIf(({ mainDebtSize }) => mainDebtSize === "above", "above-limit")
  .step(
    "claimant",
    {
      claimantAddress: address({ isOwn: true }),
      ...ACCOUNT_FIELDS,
      claimantEmail: optional(email()),
      claimantPhone: optional(phone()),
      eCommunication: yesNo(),
    },
    ({ eCommunication, claimantEmail }) =>
      eCommunication === "yes" && claimantEmail === null
        ? { field: "claimantEmail", code: "emailNeeded" }
        : undefined,
  );

const ASKED = withRepresentative(CLAIMED)
  .list("defendants", OPPONENT_FIELDS, {
    min: 1,
    max: 10,
    check: opponentIssue,
    among: defendantTwiceIssue,
  })
  .list("claims", CLAIM_FIELDS, {
    min: 1,
    max: 10,
    sums: { names: ["mainDebt", "interest", "penalty"], limit: MAIN_DEBT_LIMIT },
    check: (claim) => calculationIssue(claim) ?? periodIssue(claim),
  })
  .stopIf(({ claims }) => sumOf(claims.map(({ mainDebt }) => mainDebt)) > MAIN_DEBT_LIMIT, "above-limit")
  .step("housing", { housingDebt: yesNo() })
  .stepIf(
    ({ housingDebt }) => housingDebt === "yes",
    "housing-parts",
    HOUSING_FIELDS,
    (answers) =>
      housingIssue(
        answers,
        answers.claims.map(({ mainDebt }) => mainDebt),
      ),
  )
  .step("grounds", GROUNDS_FIELDS)
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("settlement", SETTLEMENT_FIELDS, settlementIssue)
  .stopIf(({ preTrial }) => preTrial === "notDone", "pre-trial")
  .step("hearing", { hearing: choice("no", "yes") })
  .stepIf(({ hearing }) => hearing === "yes", "hearing-reason", { hearingReason: longText({ max: 4000 }) })
  .step("costs", COST_FIELDS)
  .stepIf(({ conductCosts }) => conductCosts === "yes", "cost-list", COST_LIST_FIELDS)
  .step("exemption", { exempt: choice("no", "yes") })
  .stepIf(
    ({ exempt }) => exempt === "yes",
    "exemption-ground",
    { exemptionGround: exemptionGround(OFFERED_EXEMPTIONS) },
    (answers) => exemptionIssue(answers),
  );

export const simplifiedMoneyClaimQuestions = withMeans(ASKED, (answers) => isForMeans(answers))
  .stepIf(({ claims }) => needsPlace(claims), "place", { eventMunicipality: optional(municipality()) })
  .stepIf((answers) => courtsOfClaim(answers).length > 1, "court", { court: courtChoice(courtsOfClaim) })
  .step("attachments", { attachments: files({ purposes: [...USUAL_PURPOSES, "incomeProof"] }) })
  .confirm("declaration", { truth: agreement() });

export type SimplifiedMoneyClaimAnswers = AnswersIn<typeof simplifiedMoneyClaimQuestions>;
