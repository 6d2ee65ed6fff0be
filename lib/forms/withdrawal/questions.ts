import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { withCase } from "../parts/in-case";
import { yesNo } from "../parts/yes-no";
import { isAccepted, isDecided, isOtherSide } from "./stage";

const screened = defineForm("withdrawal", { version: 1 })
  .precheck({ endsBy: choice("waive", "takeBack", "agreed") })
  .stopIf(({ endsBy }) => endsBy === "agreed", "agreed");

/** Giving the claim up (Civil Procedure Law, s. 164, 223), or taking back what the judge has not decided on yet (s. 131). */
export const withdrawalQuestions = withCase(screened)
  .stopIf(isAdministrativeCase, "administrative-case")
  .stopIf(isOtherSide, "not-claimant")
  .stopIf(isDecided, "decided")
  .stopIf((above) => above.endsBy === "takeBack" && isAccepted(above), "accepted")
  .stepIf(({ endsBy }) => endsBy === "waive", "part", { waives: choice("all", "part") })
  .stepIf(({ waives }) => waives === "part", "waived-part", {
    waivedPart: longText({ max: 3000, rows: 5 }),
    upheldPart: longText({ max: 3000, rows: 5 }),
  })
  .stepIf(({ endsBy }) => endsBy === "waive", "why", {
    waiverReason: choice("satisfied", "mediation", "other"),
  })
  .stepIf(({ waiverReason }) => waiverReason === "satisfied", "satisfied", {
    satisfiedHow: longText({ max: 2000, rows: 4 }),
    costsFromDefendant: yesNo(),
  })
  .stepIf(({ costsFromDefendant }) => costsFromDefendant === "yes", "claimed-costs", {
    claimedCosts: money(),
    claimedCostsOf: longText({ max: 2000, rows: 4 }),
  })
  .stepIf(
    ({ waiverReason, costsFromDefendant }) => waiverReason === "mediation" || costsFromDefendant === "yes",
    "account",
    ACCOUNT_FIELDS,
  )
  .step("explanation", { withdrawalNote: optional(longText({ max: 2000, rows: 4 })) })
  .stepIf(({ endsBy }) => endsBy === "waive", "consequences", { waiverUnderstood: agreement() })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["other", "evidence", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type WithdrawalAnswers = AnswersIn<typeof withdrawalQuestions>;
