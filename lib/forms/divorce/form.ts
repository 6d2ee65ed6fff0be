import { cents } from "@/lib/core/money";
import { translator } from "@/lib/i18n/translator";
import type { Filed, Warning } from "../form";
import { unattachedEvidence } from "../parts/attached-evidence";
import { paper } from "../paper/paper";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { filedChildren } from "../parts/children";
import { exemptionTyped, PERSONAL_EXEMPTIONS } from "../parts/exemption";
import { mistypedCodes } from "../parts/mistyped";
import { filedRepresentative, unprovedRepresentation } from "../parts/representative";
import { courtsOfDivorce } from "./courts-of-divorce";
import { divorceFee } from "./fee";
import { couldGoToNotary } from "./matters";
import { type DivorceAnswers, divorceQuestions } from "./questions";
import { divorceRequests } from "./requests";

const MONTHS_IN_YEAR = 12;

const court = (answers: DivorceAnswers) => chosenCourt(courtsOfDivorce(answers), answers.court);

/** Claim for divorce: Civil Procedure Law, s. 128 and 233–244. */
export const divorce = divorceQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromExemption: exemptionTyped(PERSONAL_EXEMPTIONS),
  court,
  fee: divorceFee,
  document: paper(divorceQuestions, {
    court,
    fee: divorceFee,
    requests: divorceRequests,
    leftOut: [
      "hasRepresentative",
      "spouseImprisoned:no",
      "violence:no",
      "protectionDecision:no",
      "custodyClaim",
      "accessClaim",
      "maintenanceMonthly",
      "maintenanceClaim",
      "propertyClaim",
      "surnameWish",
      "formerSurname",
      "separateHearing",
      "postponement",
      "otherRequests",
      "exempt",
      "feeDeferral",
    ],
  }),
  filed,
  warnings,
});

function filed(answers: DivorceAnswers): Filed {
  const { children = [], maintenanceMonthly } = answers;
  return {
    kind: "divorce",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-divorce:document.subject"),
    parties: [
      {
        role: "defendant",
        kind: "person",
        name: answers.spouseName,
        personalCode: answers.spouseCode,
        registrationNumber: null,
        address: answers.spouseAddress ?? null,
        email: answers.spouseEmail,
        phone: answers.spousePhone,
      },
      ...filedChildren(children),
      ...filedRepresentative(answers),
    ],
    hearing: { requested: true, reason: null },
    mainDebt: null,
    // Of what is claimed only maintenance has an amount: that of a year (s. 35(1)).
    claimTotal: maintenanceMonthly === undefined ? null : cents(maintenanceMonthly * MONTHS_IN_YEAR),
  };
}

function warnings(answers: DivorceAnswers): Warning[] {
  const { spouseCode, children = [], representativeCode } = answers;
  return [
    ...(couldGoToNotary(answers) ? [{ step: "consent", code: "notaryCanDivorce", params: {} } as const] : []),
    ...unprovedRepresentation(answers),
    ...unattachedEvidence(answers),
    ...mistypedCodes("spouse", [spouseCode]),
    ...mistypedCodes("representative", [representativeCode]),
    ...mistypedCodes(
      "children",
      children.map(({ childCode }) => childCode),
    ),
  ];
}
