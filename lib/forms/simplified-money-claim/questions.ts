import { type Cents, euros, sumOf } from "@/lib/core/money";
import { ADDRESS_KINDS } from "@/lib/courts/court-options";
import { type AnswersIn, defineForm } from "../define-form";
import type { AnswersOf } from "../field";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { bankAccount } from "../fields/bank-account";
import { choice } from "../fields/choice";
import { courtChoice } from "../fields/court";
import { date } from "../fields/date";
import { email } from "../fields/email";
import { exemptionGround } from "../fields/exemption-ground";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { party } from "../fields/party";
import { personalCode } from "../fields/personal-code";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { CLAIM_BASES } from "./claim-bases";
import { courtsOfClaim, needsPlace } from "./courts-of-claim";
import { exemptionIssue, OFFERED_EXEMPTIONS } from "./exemption-grounds";
import {
  defendantTwiceIssue,
  ownDefendantIssue,
  ownRepresentativeIssue,
  periodIssue,
} from "../parts/own-defendant";

/** Civil Procedure Law, s. 250.19(2): the sum of the main debts on the day of filing, without interest and penalty. */
export const MAIN_DEBT_LIMIT: Cents = euros(3000);

const yesNo = () => choice("yes", "no");

/** One claim: main debt, interest and penalty, each with its calculation (s. 128(2), Cabinet Regulation 305, annex 1). */
export const CLAIM_FIELDS = {
  about: text({ max: 300 }),
  basis: choice(...CLAIM_BASES),
  mainDebt: money(),
  mainDebtCalculation: longText({ max: 1500, rows: 4 }),
  interest: optional(money()),
  interestCalculation: optional(longText({ max: 1500, rows: 3 })),
  penalty: optional(money()),
  penaltyCalculation: optional(longText({ max: 1500, rows: 3 })),
  periodFrom: optional(date()),
  periodUntil: optional(date()),
};

type Claim = AnswersOf<typeof CLAIM_FIELDS>;

/** Interest and penalty come with their calculation, and a calculation with its sum. */
function calculationIssue({ interest, interestCalculation, penalty, penaltyCalculation }: Claim) {
  if (interest !== null && interestCalculation === null)
    return { field: "interestCalculation", code: "calculationMissing" } as const;
  if (interest === null && interestCalculation !== null)
    return { field: "interest", code: "amountMissing" } as const;
  if (penalty !== null && penaltyCalculation === null)
    return { field: "penaltyCalculation", code: "calculationMissing" } as const;
  if (penalty === null && penaltyCalculation !== null)
    return { field: "penalty", code: "amountMissing" } as const;
  return undefined;
}

export const simplifiedMoneyClaimQuestions = defineForm("simplified-money-claim", { version: 1 })
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
      bankAccount: bankAccount(),
      bankName: optional(text({ max: 120, width: "lg" })),
      claimantEmail: optional(email()),
      claimantPhone: optional(phone()),
      eCommunication: yesNo(),
    },
    ({ eCommunication, claimantEmail }) =>
      eCommunication === "yes" && claimantEmail === null
        ? { field: "claimantEmail", code: "emailNeeded" }
        : undefined,
  )
  .step("representation", { hasRepresentative: yesNo() })
  .stepIf(
    ({ hasRepresentative }) => hasRepresentative === "yes",
    "representative",
    {
      representativeName: text({ max: 200 }),
      representativeCode: personalCode(),
      representativeAddress: address(),
      representativeGround: choice("powerOfAttorney", "advocate", "law"),
      representativeEmail: optional(email()),
      representativePhone: optional(phone()),
    },
    (answers) => ownRepresentativeIssue(answers),
  )
  .list(
    "defendants",
    {
      defendant: party(),
      addressKind: choice(...ADDRESS_KINDS),
      address: address(),
      additionalAddress: optional(text({ max: 300 })),
      defendantEmail: optional(email()),
      defendantPhone: optional(phone()),
    },
    {
      min: 1,
      max: 10,
      check: (answers) =>
        answers.defendant.kind === "company" && answers.addressKind !== "declared"
          ? { field: "addressKind", code: "companyHasLegalAddress" }
          : ownDefendantIssue(answers),
      among: defendantTwiceIssue,
    },
  )
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
    {
      managementDebt: optional(money()),
      utilitiesDebt: optional(money()),
      savingsDebt: optional(money()),
    },
    ({ managementDebt, utilitiesDebt, savingsDebt, claims }) => {
      const parts = [managementDebt, utilitiesDebt, savingsDebt].filter((part) => part !== null);
      if (parts.length === 0) return { field: "managementDebt", code: "onePartAtLeast" };
      const isAbove = sumOf(parts) > sumOf(claims.map(({ mainDebt }) => mainDebt));
      return isAbove ? { field: "managementDebt", code: "partsAboveMainDebt" } : undefined;
    },
  )
  .step("grounds", { facts: longText({ max: 8000, rows: 12 }), law: longText({ max: 3000, rows: 5 }) })
  .list("evidence", { evidenceTitle: text({ max: 200 }), proves: text({ max: 500 }) }, { min: 1, max: 30 })
  .step(
    "settlement",
    {
      preTrial: choice("notRequired", "done"),
      preTrialSteps: optional(longText({ max: 2000, rows: 4 })),
      mediation: yesNo(),
    },
    ({ preTrial, preTrialSteps }) =>
      preTrial === "done" && preTrialSteps === null
        ? { field: "preTrialSteps", code: "required" }
        : undefined,
  )
  .step("hearing", { hearing: choice("no", "yes") })
  .stepIf(({ hearing }) => hearing === "yes", "hearing-reason", { hearingReason: longText({ max: 4000 }) })
  .step("costs", {
    feeBack: yesNo(),
    conductCosts: yesNo(),
    otherRequests: optional(longText({ max: 2000, rows: 4 })),
  })
  .stepIf(({ conductCosts }) => conductCosts === "yes", "cost-list", {
    costList: longText({ max: 2000, rows: 4 }),
  })
  .step("exemption", { exempt: choice("no", "yes") })
  .stepIf(
    ({ exempt }) => exempt === "yes",
    "exemption-ground",
    { exemptionGround: exemptionGround(OFFERED_EXEMPTIONS) },
    (answers) => exemptionIssue(answers),
  )
  .stepIf(({ claims }) => needsPlace(claims), "place", { eventMunicipality: optional(municipality()) })
  .stepIf((answers) => courtsOfClaim(answers).length > 1, "court", { court: courtChoice(courtsOfClaim) })
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type SimplifiedMoneyClaimAnswers = AnswersIn<typeof simplifiedMoneyClaimQuestions>;
