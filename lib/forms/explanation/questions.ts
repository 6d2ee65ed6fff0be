import { side } from "@/lib/cases/side";
import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { withCase } from "../parts/in-case";
import { yesNo } from "../parts/yes-no";
import { type ClaimKindAnswers, isMoneyTemplate, isOver, isSimplified, mayBeSimplified } from "./claim-kind";

/** What a cost is of: court costs (Civil Procedure Law, s. 33(2)), then costs of conducting the case (s. 33(3)). */
export const COST_KINDS = ["court", "advocate", "attendance", "evidence", "interpreter"] as const;

type Admitted = {
  readonly admittedDebt: unknown;
  readonly admittedInterest: unknown;
  readonly admittedPenalty: unknown;
};

/** Whoever admits a part says which. */
const admittedIssue = ({ admittedDebt, admittedInterest, admittedPenalty }: Admitted) =>
  [admittedDebt, admittedInterest, admittedPenalty].every((sum) => sum === null)
    ? ({ field: "admittedDebt", code: "onePartAtLeast" } as const)
    : undefined;

const isPartly = ({ admits }: { readonly admits: string }) => admits === "part";
const objects = ({ admits }: { readonly admits: string }) => admits !== "full";

export const explanationQuestions = withCase(defineForm("explanation", { version: 1 }))
  .stopIf(isAdministrativeCase, "administrative-case")
  .stopIf(({ inCase }) => inCase?.processKind === "warning", "warning-procedure")
  .stopIf(({ inCase }) => inCase !== null && side(inCase.ownRole) === "claimant", "claimant")
  .stopIf((above) => isOver(above), "over")
  .stepIf(mayBeSimplified, "claim-kind", {
    claimKind: choice("simplifiedMoney", "simplifiedMaintenance", "ordinary"),
  })
  .stepIf(({ inCase }) => inCase === null, "claim", {
    claimantName: text({ max: 200 }),
    claimSubject: text({ max: 300 }),
  })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("admission", { admits: choice("full", "part", "none") })
  .stepIf(
    (above: ClaimKindAnswers & { readonly admits: string }) => isPartly(above) && isMoneyTemplate(above),
    "admitted-sums",
    {
      admittedDebt: optional(money()),
      admittedInterest: optional(money()),
      admittedPenalty: optional(money()),
      admittedCalculation: longText({ max: 2000, rows: 5 }),
    },
    admittedIssue,
  )
  .stepIf((above) => isPartly(above) && !isMoneyTemplate(above), "admitted-part", {
    admittedPart: longText({ max: 3000, rows: 5 }),
    admittedSum: optional(money()),
  })
  .stepIf(objects, "objections", {
    objections: longText({ max: 8000, rows: 12 }),
    law: optional(longText({ max: 3000, rows: 5 })),
  })
  .listIf(
    objects,
    "evidence",
    { evidenceTitle: text({ max: 200 }), proves: text({ max: 500 }) },
    { min: 0, max: 30 },
  )
  .step("other-requests", {
    evidenceRequest: optional(longText({ max: 2000, rows: 4 })),
    otherFacts: optional(longText({ max: 3000, rows: 4 })),
    otherRequests: optional(longText({ max: 2000, rows: 4 })),
  })
  .step("costs", { claimsCosts: yesNo() })
  .listIf(
    ({ claimsCosts }) => claimsCosts === "yes",
    "costItems",
    { costKind: choice(...COST_KINDS), costSum: money(), costProof: optional(text({ max: 300 })) },
    { min: 1, max: 20 },
  )
  .stepIf(({ claimsCosts }) => claimsCosts === "yes", "account", ACCOUNT_FIELDS)
  .stepIf(isSimplified, "hearing", { hearing: choice("no", "yes") })
  .stepIf(({ hearing }) => hearing === "yes", "hearing-reason", { hearingReason: longText({ max: 4000 }) })
  .stepIf((above) => !isSimplified(above), "mediation", { mediationAgreed: yesNo() })
  .step("attachments", {
    attachments: files({ purposes: ["evidence", "paymentProof", "powerOfAttorney", "translation", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type ExplanationAnswers = AnswersIn<typeof explanationQuestions>;
