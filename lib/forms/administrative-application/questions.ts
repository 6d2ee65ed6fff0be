import { type AnswersIn, defineForm } from "../define-form";
import { address } from "../fields/address";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { CONTACT_FIELDS, FEE_RELEASES, withFeeRelease } from "../parts/administrative";
import { EVIDENCE_FIELDS } from "../parts/claim-parts";
import { withMissedTerm } from "../parts/missed-term";
import { futureIssue } from "../parts/not-in-future";
import { yesNo } from "../parts/yes-no";
import { damagesIssue } from "./damages";
import { actIssue, challengeIssue } from "./days-in-order";
import {
  applicationTermEnd,
  CLAIM_KINDS,
  hasDecision,
  isAboutAct,
  isAboutAction,
  isAboutContract,
  isBarred,
  needsReason,
  PRE_TRIALS,
} from "./term";

/** Against whom, and whether the authority above has been asked first: s. 184, 191(1)1 and 5. */
const screened = defineForm("administrative-application", { version: 1 })
  .precheck({
    against: choice("authority", "person", "offence", "crime"),
    preTrial: choice(...PRE_TRIALS),
  })
  .stopIf(({ against }) => against === "person", "not-authority")
  .stopIf(({ against }) => against === "offence", "offence")
  .stopIf(({ against }) => against === "crime", "crime")
  .stopIf(({ preTrial }) => preTrial === "notYet", "challenge-first");

/** Who applies, and where that leads: s. 186(2)2–4, 189(1)–(3). */
const ofWhom = screened
  .step("whereabouts", { whereabouts: choice("latvia", "prison", "abroad") })
  .stepIf(({ whereabouts }) => whereabouts === "latvia", "residence", {
    applicantAddress: address({ isOwn: true }),
    houseBy: optional(municipality()),
  })
  .stepIf(({ whereabouts }) => whereabouts === "prison", "prison", { prisonAddress: address() })
  .stepIf(({ whereabouts }) => whereabouts === "abroad", "abroad", { foreignAddress: text({ max: 300 }) })
  .step("contact", CONTACT_FIELDS)
  .step("authority", { authorityName: text({ max: 200 }), authorityAddress: address() });

/** About what, and what the authority above said: s. 184, 188. */
const ofSubject = ofWhom
  .step("claim", { claimKinds: choices(...CLAIM_KINDS) })
  .stepIf((above) => needsReason(above), "finding", { findingNeed: longText({ max: 3000, rows: 5 }) })
  .stepIf(
    (above) => isAboutAct(above),
    "act",
    {
      actName: text({ max: 300 }),
      actNumber: optional(text({ max: 60 })),
      actDate: date(),
      actInForceOn: date(),
    },
    (answers) => futureIssue(answers, "actDate", "actInForceOn") ?? actIssue(answers),
  )
  .stepIf(
    (above) => isAboutAction(above),
    "action",
    { actionWhat: longText({ max: 3000, rows: 5 }), actionKnownOn: date() },
    (answers) => futureIssue(answers, "actionKnownOn"),
  )
  .stepIf(
    (above) => isAboutContract(above),
    "contract",
    { contractWhat: text({ max: 300 }), contractKnownOn: date() },
    (answers) => futureIssue(answers, "contractKnownOn"),
  )
  .stepIf(
    ({ preTrial }) => preTrial === "decided",
    "challenge",
    { higherAuthority: text({ max: 200 }), challengeDate: date(), challengeInForceOn: date() },
    (answers) => futureIssue(answers, "challengeDate", "challengeInForceOn") ?? challengeIssue(answers),
  )
  .stepIf(
    ({ preTrial }) => preTrial === "noAnswer",
    "silence",
    { submittedTo: text({ max: 200 }), submittedOn: date() },
    (answers) => futureIssue(answers, "submittedOn"),
  )
  .stopIf((above) => isBarred(above, above.today), "three-years")
  .stepIf((above) => hasDecision(above), "remedy", { remedyStated: yesNo() });

const substance = withMissedTerm(
  ofSubject,
  (above) => (applicationTermEnd(above) ?? above.today) < above.today,
)
  .step("grounds", { facts: longText({ max: 8000, rows: 12 }), law: longText({ max: 3000, rows: 5 }) })
  .list("evidence", EVIDENCE_FIELDS, { min: 0, max: 30 })
  .step("request", { applicationRequest: longText({ max: 3000, rows: 5 }) })
  .stepIf(
    ({ claimKinds }) => claimKinds.includes("damages"),
    "damages",
    {
      materialDamages: optional(money()),
      moralDamages: optional(money()),
      damagesGrounds: longText({ max: 3000, rows: 5 }),
    },
    (answers) => damagesIssue(answers),
  )
  .step("hearing", { hearing: yesNo() })
  .step("legal-aid", { legalAid: yesNo() })
  .stepIf(({ legalAid }) => legalAid === "yes", "legal-aid-reason", {
    legalAidReason: longText({ max: 2000, rows: 5 }),
  })
  .step("other", { otherRequests: optional(longText({ max: 2000, rows: 4 })) });

export const administrativeApplicationQuestions = withFeeRelease(substance, ...FEE_RELEASES)
  .step("attachments", {
    attachments: files({
      purposes: ["evidence", "pretrialProof", "powerOfAttorney", "incomeProof", "other"],
    }),
  })
  .confirm("declaration", { truth: agreement() });

export type AdministrativeApplicationAnswers = AnswersIn<typeof administrativeApplicationQuestions>;
