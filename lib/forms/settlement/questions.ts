import { isEnded } from "@/lib/cases/case-status";
import type { Role } from "@/lib/cases/roles";
import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { email } from "../fields/email";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { party } from "../fields/party";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { withCase } from "../parts/in-case";
import { yesNo } from "../parts/yes-no";
import { ownOtherPartyIssue } from "./own-other-party";
import { mayHavePaid } from "./paid-fee";
import { signedByIssue } from "./signatories";

/** Civil Procedure Law, s. 80(2): who takes part without a claim of his own cannot settle. */
const CANNOT_SETTLE: readonly Role[] = ["thirdPerson", "interestedPerson", "child"];

export const MOST_PARTIES = 10;

const screened = defineForm("settlement", { version: 1 })
  // S. 226(3): the disputes in which the law allows no settlement.
  .precheck({
    agreed: choice("yes", "no"),
    settlementBar: choice("none", "civilStatus", "ward", "realEstate", "others"),
  })
  .stopIf(({ agreed }) => agreed === "no", "not-agreed")
  .stopIf(({ settlementBar }) => settlementBar !== "none", "not-allowed");

export const settlementQuestions = withCase(screened)
  .stopIf(isAdministrativeCase, "administrative-case")
  .stopIf(({ inCase }) => inCase !== null && CANNOT_SETTLE.includes(inCase.ownRole), "not-party")
  .stopIf(({ inCase }) => inCase !== null && isEnded(inCase.status), "ended")
  .stepIf(({ inCase }) => inCase === null, "dispute", {
    ownSide: choice("claimant", "defendant"),
    disputeSubject: text({ max: 300 }),
  })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .list(
    "otherParties",
    {
      otherParty: party(),
      otherAddress: address(),
      otherAdditionalAddress: optional(text({ max: 300 })),
      otherEmail: optional(email()),
      otherPhone: optional(phone()),
    },
    { min: 1, max: MOST_PARTIES, check: ownOtherPartyIssue, partOf: "otherParty" },
  )
  .step("scope", { settles: choice("all", "part") })
  .stepIf(({ settles }) => settles === "part", "settled-part", {
    settledPart: longText({ max: 2000, rows: 4 }),
  })
  .step("duties", {
    ownDuties: longText({ max: 6000, rows: 8 }),
    otherDuties: longText({ max: 6000, rows: 8 }),
    settledSum: optional(money()),
  })
  .step("costs", { costDivision: choice("own", "half", "other", "byLaw") })
  .stepIf(({ costDivision }) => costDivision === "other", "cost-terms", {
    costTerms: longText({ max: 2000, rows: 4 }),
  })
  .stepIf(mayHavePaid, "fee-back", { feeHalfBack: yesNo() })
  .stepIf(({ feeHalfBack }) => feeHalfBack === "yes", "account", ACCOUNT_FIELDS)
  .step("signatures", { signedBy: choice("portal", "attached", "notarial", "separately") }, signedByIssue)
  .step("consequences", { settlementUnderstood: agreement() })
  .step("attachments", { attachments: files({ purposes: ["other", "evidence", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type SettlementAnswers = AnswersIn<typeof settlementQuestions>;
