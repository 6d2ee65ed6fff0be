import { ADDRESS_KINDS } from "@/lib/courts/claim-courts";
import { type AnswersIn, defineForm, type FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtChoice } from "../fields/court";
import { date } from "../fields/date";
import { email } from "../fields/email";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { optional } from "../fields/optional";
import { personalCode } from "../fields/personal-code";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { CHILD_FIELDS, childIssue, childTwiceIssue } from "../parts/children";
import { EVIDENCE_FIELDS, GROUNDS_FIELDS } from "../parts/claim-parts";
import { PERSONAL_EXEMPTIONS, withExemption } from "../parts/exemption";
import { withProtectionDecision } from "../parts/protection-decision";
import { withRepresentative } from "../parts/representative";
import { yesNo } from "../parts/yes-no";
import { courtsOfDivorce } from "./courts-of-divorce";
import { apartIssue, marriageIssue } from "./marriage-days";
import { isSomethingSettled, MATTER_STATES } from "./matters";

const SPOUSE_FIELDS = {
  spouseName: text({ max: 200 }),
  spouseCode: optional(personalCode()),
  spousePlace: choice(...ADDRESS_KINDS, "abroad"),
  spouseImprisoned: yesNo(),
  spouseEmail: optional(email()),
  spousePhone: optional(phone()),
};

const spouseIssue = ({ spouseCode, filerCode }: { spouseCode: string | null } & Pick<Facts, "filerCode">) =>
  spouseCode !== null && spouseCode === filerCode
    ? ({ field: "spouseCode", code: "ownDefendant" } as const)
    : undefined;

/** Who the spouses are, and what the law asks of the marriage (Civil Procedure Law, s. 128 and 235.1). */
const withMarriage = <Above extends Facts>(form: FormBuilder<Above>) =>
  form
    .step("applicant", APPLICANT_FIELDS, applicantIssue)
    .step("spouse", SPOUSE_FIELDS, spouseIssue)
    .stepIf(({ spousePlace }) => spousePlace !== "abroad", "spouse-address", {
      spouseAddress: address(),
      spouseOtherAddress: optional(text({ max: 300 })),
    })
    .stepIf(({ spousePlace }) => spousePlace === "abroad", "spouse-abroad", {
      spouseForeignAddress: text({ max: 300 }),
    })
    .step(
      "marriage",
      {
        marriageDate: date(),
        marriagePlace: text({ max: 200 }),
        marriageRecord: optional(text({ max: 60 })),
      },
      marriageIssue,
    )
    .step("apart", { livesApart: yesNo() })
    .stepIf(
      ({ livesApart }) => livesApart === "yes",
      "apart-since",
      { apartSince: date() },
      (answers) => apartIssue(answers),
    )
    .step("consent", { otherAgrees: choice("yes", "no", "unknown") })
    .step("grounds", GROUNDS_FIELDS)
    .step("violence", { violence: yesNo() })
    .stepIf(({ violence }) => violence === "yes", "separate-hearing", { separateHearing: yesNo() });

const base = withProtectionDecision(
  withMarriage(
    withRepresentative(
      defineForm("divorce", { version: 1 })
        .precheck({ asksFor: choice("divorce", "nullity"), latviaTie: yesNo() })
        .stopIf(({ asksFor }) => asksFor === "nullity", "nullity")
        .stopIf(({ latviaTie }) => latviaTie === "no", "not-latvia"),
    ),
  ),
  () => true,
)
  .step("minors", { hasChildren: yesNo() })
  .listIf(
    ({ hasChildren }) => hasChildren === "yes",
    "children",
    { ...CHILD_FIELDS, livesWith: choice("me", "spouse", "both", "elsewhere") },
    { min: 1, max: 15, check: childIssue, among: childTwiceIssue },
  )
  .stepIf(({ hasChildren }) => hasChildren === "yes", "child-matters", {
    custody: choice(...MATTER_STATES),
    access: choice(...MATTER_STATES),
    maintenance: choice(...MATTER_STATES),
  })
  .stepIf(({ custody }) => custody === "claimed", "custody-claim", { custodyClaim: longText({ max: 2000 }) })
  .stepIf(({ access }) => access === "claimed", "access-claim", { accessClaim: longText({ max: 3000 }) })
  .stepIf(({ maintenance }) => maintenance === "claimed", "maintenance-claim", {
    maintenanceMonthly: money(),
    maintenanceClaim: longText({ max: 2000 }),
  })
  .step("property", { property: choice("none", ...MATTER_STATES) })
  .stepIf(({ property }) => property === "claimed", "property-claim", {
    propertyClaim: longText({ max: 4000, rows: 8 }),
  })
  .stepIf((answers) => isSomethingSettled(answers), "agreements", {
    agreements: longText({ max: 4000, rows: 8 }),
  })
  .step("surname", { surnameWish: choice("keep", "restore") })
  .stepIf(({ surnameWish }) => surnameWish === "restore", "former-surname", {
    formerSurname: text({ max: 100 }),
  })
  .step("peace", { mediation: yesNo(), postponement: choice("object", "agree") })
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("more", { ...ACCOUNT_FIELDS, otherRequests: optional(longText({ max: 2000, rows: 4 })) });

export const divorceQuestions = withExemption(base, PERSONAL_EXEMPTIONS)
  .stepIf(({ hasChildren, exempt }) => hasChildren === "yes" && exempt === "no", "fee-deferral", {
    feeDeferral: choice("no", "defer", "instalments"),
  })
  .stepIf(
    ({ feeDeferral }) => feeDeferral === "defer" || feeDeferral === "instalments",
    "fee-deferral-reason",
    { feeDeferralReason: longText({ max: 2000 }) },
  )
  .stepIf((answers) => courtsOfDivorce(answers).length > 1, "court", { court: courtChoice(courtsOfDivorce) })
  .step("attachments", {
    attachments: files({
      purposes: ["evidence", "birthFacts", "powerOfAttorney", "incomeProof", "translation", "other"],
    }),
  })
  .confirm("declaration", { truth: agreement() });

export type DivorceAnswers = AnswersIn<typeof divorceQuestions>;
