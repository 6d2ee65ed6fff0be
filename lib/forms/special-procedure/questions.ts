import { isCourtOfClaims, KNOWN_COURTS } from "@/lib/courts/known-courts";
import { type AnswersIn, defineForm, type FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtChoice } from "../fields/court";
import { courtList } from "../fields/court-list";
import { exemptionGround } from "../fields/exemption-ground";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { municipality } from "../fields/municipality";
import { optional } from "../fields/optional";
import { party } from "../fields/party";
import { personalCode } from "../fields/personal-code";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { EVIDENCE_FIELDS, GROUNDS_FIELDS } from "../parts/claim-parts";
import { PERSONAL_EXEMPTIONS } from "../parts/exemption";
import { isForMeans, withMeans } from "../parts/means";
import { withRepresentative } from "../parts/representative";
import { yesNo } from "../parts/yes-no";
import {
  asksForTie,
  exemptionOfKind,
  isAboutAnother,
  isAboutLimits,
  mayNotApply,
  SPECIAL_KINDS,
  type SpecialKind,
  TIES,
} from "./kinds";
import { courtsOfSpecial, isPlaceAsked, type Placed, placeIssue } from "./places";

const AUCTION_COURTS = KNOWN_COURTS.map(({ id }) => id).filter((id) => isCourtOfClaims(id));

const place = () => optional(municipality());

/** The places that lead to the court, in the order of the law and only as far as they are needed: first those of people. */
const withPlaces = <Above extends Facts & Placed>(form: FormBuilder<Above>) =>
  form
    .stepIf((above) => isPlaceAsked(above, "otherApplicant"), "other-applicant-at", {
      otherApplicantAt: place(),
    })
    .stepIf(
      (above) => isPlaceAsked(above, "institution"),
      "institution-at",
      { institutionAt: place() },
      (answers) => placeIssue(answers, "institution", "institutionAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "person"),
      "person-at",
      { personAt: place() },
      (answers) => placeIssue(answers, "person", "personAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "lastKnown"),
      "last-known-at",
      { lastKnownAt: place() },
      (answers) => placeIssue(answers, "lastKnown", "lastKnownAt"),
    );

const withOtherPlaces = <Above extends Facts & Placed>(form: FormBuilder<Above>) =>
  form
    .stepIf(
      (above) => isPlaceAsked(above, "deceased"),
      "deceased-at",
      { deceasedAt: place() },
      (answers) => placeIssue(answers, "deceased", "deceasedAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "immovable"),
      "immovable-at",
      { immovableAt: place() },
      (answers) => placeIssue(answers, "immovable", "immovableAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "payment"),
      "payment-at",
      { paymentAt: place() },
      (answers) => placeIssue(answers, "payment", "paymentAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "debtor"),
      "debtor-at",
      { debtorAt: place() },
      (answers) => placeIssue(answers, "debtor", "debtorAt"),
    )
    .stepIf(
      (above) => isPlaceAsked(above, "issue"),
      "issue-at",
      { issueAt: place() },
      (answers) => placeIssue(answers, "issue", "issueAt"),
    )
    .stepIf(({ specialKind }) => specialKind === "introductionIntoPossession", "auction", {
      auctionCourt: courtList(AUCTION_COURTS),
    });

/** What the chapter of the kind asks for beside s. 254. */
const withKindFacts = <Above extends { readonly specialKind: SpecialKind }>(form: FormBuilder<Above>) =>
  form
    .stepIf(({ specialKind }) => isAboutLimits(specialKind), "limits", { limits: longText({ max: 3000 }) })
    .stepIf(({ specialKind }) => specialKind === "temporaryTrusteeship", "hearing", {
      hearing: choice("no", "yes"),
    })
    .stepIf(({ specialKind }) => specialKind === "declarationOfDeath", "missing", {
      missingBirth: text({ max: 200 }),
      missingSince: text({ max: 200 }),
      lastNews: text({ max: 300 }),
      missingParents: optional(text({ max: 300 })),
    })
    .stepIf(({ specialKind }) => specialKind === "absentProperty", "absent-property", {
      absentProperty: longText({ max: 2000, rows: 4 }),
    })
    .stepIf(({ specialKind }) => specialKind === "legalFact", "fact", {
      factPurpose: longText({ max: 2000, rows: 4 }),
      factDocuments: longText({ max: 2000, rows: 4 }),
    })
    .stepIf(({ specialKind }) => specialKind === "extinctionOfRights", "summons", {
      absenceEffect: longText({ max: 1500, rows: 4 }),
    })
    .stepIf(({ specialKind }) => specialKind === "lostDocument", "lost-document", {
      lostDocument: longText({ max: 2000, rows: 4 }),
      lossCircumstances: longText({ max: 2000, rows: 4 }),
    })
    .stepIf(({ specialKind }) => specialKind === "redemption", "redemption", {
      redeemedProperty: text({ max: 300 }),
      acquirer: text({ max: 200 }),
      redemptionRight: longText({ max: 2000, rows: 4 }),
    });

const begun = withRepresentative(
  defineForm("special-procedure", { version: 1 })
    .precheck({ hasDispute: yesNo(), specialArea: choice("other", "insolvency", "strike") })
    .stopIf(({ hasDispute }) => hasDispute === "yes", "dispute")
    .stopIf(({ specialArea }) => specialArea === "insolvency", "insolvency")
    .stopIf(({ specialArea }) => specialArea === "strike", "strike")
    .step("kind", { specialKind: choice(...SPECIAL_KINDS) })
    .stepIf(({ specialKind }) => asksForTie(specialKind), "tie", { tie: choice(...TIES) })
    .stopIf(({ specialKind, tie }) => mayNotApply(specialKind, tie), "may-not-apply")
    .step("applicant", APPLICANT_FIELDS, applicantIssue),
).stepIf(({ specialKind, tie }) => isAboutAnother(specialKind, tie), "person", {
  concernedName: text({ max: 200 }),
  concernedCode: optional(personalCode()),
  concernedAddress: optional(text({ max: 300 })),
});

const asked = withKindFacts(withOtherPlaces(withPlaces(begun)))
  .step("others", { hasInterested: yesNo() })
  .listIf(
    ({ hasInterested }) => hasInterested === "yes",
    "interested",
    { interestedPerson: party(), interestedAddress: optional(text({ max: 300 })) },
    { min: 1, max: 15 },
  )
  .step("subject", { applicationSubject: text({ max: 300 }), ...GROUNDS_FIELDS })
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("request", { request: longText({ max: 3000, rows: 6 }) })
  .stepIf(({ specialKind }) => exemptionOfKind(specialKind) === null, "exemption", {
    exempt: choice("no", "yes"),
  })
  .stepIf(({ exempt }) => exempt === "yes", "exemption-ground", {
    exemptionGround: exemptionGround(PERSONAL_EXEMPTIONS),
  });

export const specialQuestions = withMeans(asked, (answers) => isForMeans(answers))
  .stepIf((answers) => courtsOfSpecial(answers).length > 1, "court", { court: courtChoice(courtsOfSpecial) })
  .step("attachments", {
    attachments: files({ purposes: ["evidence", "powerOfAttorney", "birthFacts", "incomeProof", "other"] }),
  })
  .confirm("declaration", { truth: agreement() });

export type SpecialAnswers = AnswersIn<typeof specialQuestions>;
