import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { bankAccount } from "../fields/bank-account";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { party } from "../fields/party";
import { text } from "../fields/text";
import { wholeNumber } from "../fields/whole-number";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { isAdministrativeCase } from "../parts/civil-case";
import { withRuling } from "../parts/ruling";
import { isKnownInForce, isWithinVoluntaryTerm } from "./enforceable";

/** Civil Procedure Law, s. 542(2): when there is more than one writ of one ruling. */
export const SEVERAL_GROUNDS = ["places", "immediatePart", "parties", "procedures"] as const;

export const MOST_DEBTORS = 10;

const screened = defineForm("writ-of-execution-request", { version: 1 })
  .precheck({ writNeed: choice("notThere", "several", "settlement", "lost") })
  .stopIf(({ writNeed }) => writNeed === "lost", "duplicate");

export const writRequestQuestions = withRuling(screened)
  .stopIf(
    ({ inCase, rulingCourt }) => isAdministrativeCase({ inCase, caseCourt: rulingCourt }),
    "administrative-case",
  )
  .stepIf((above) => !isKnownInForce(above), "in-force", {
    enforceable: choice("inForce", "immediately", "notYet"),
  })
  .stopIf(({ enforceable }) => enforceable === "notYet", "not-in-force")
  .step("voluntary", { voluntaryUntil: optional(date()) })
  .stopIf(isWithinVoluntaryTerm, "voluntary-term")
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .list(
    "debtors",
    { debtor: party(), debtorAddress: address(), debtorOtherAddress: optional(text({ max: 300 })) },
    { min: 1, max: MOST_DEBTORS },
  )
  .step("enforced", { enforced: longText({ max: 4000, rows: 5 }), enforcedSum: optional(money()) })
  .stepIf(({ writNeed }) => writNeed === "several", "several", {
    severalGround: choice(...SEVERAL_GROUNDS),
    writCount: wholeNumber({ min: 2, max: 20 }),
    severalParts: longText({ max: 3000, rows: 5 }),
  })
  .step("fulfilment", { fulfilled: choice("nothing", "part") })
  .stepIf(({ fulfilled }) => fulfilled === "part", "fulfilled-part", {
    fulfilledSum: optional(money()),
    fulfilledWhat: longText({ max: 2000, rows: 4 }),
  })
  .step("writ-account", {
    bankAccount: optional(bankAccount()),
    bankName: optional(text({ max: 120, width: "lg" })),
  })
  .step("attachments", { attachments: files({ purposes: ["other", "evidence", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type WritRequestAnswers = AnswersIn<typeof writRequestQuestions>;
