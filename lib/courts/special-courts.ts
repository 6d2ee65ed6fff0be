import {
  type CourtChoice,
  type CourtDoubt,
  type CourtReason,
  inTerritory,
  named,
  type Whereabouts,
} from "./court-choice";
import { isKnownCourt } from "./known-courts";

/** Civil Procedure Law, s. 251, but insolvency, credit institutions, strikes and lockouts, which have forms of their own. */
export const SPECIAL_KINDS = [
  "adoption",
  "adoptionRevocation",
  "capacity",
  "capacityReview",
  "temporaryTrusteeship",
  "capacityForConduct",
  "futureMandate",
  "absentProperty",
  "declarationOfDeath",
  "legalFact",
  "extinctionOfRights",
  "lostDocument",
  "inheritance",
  "redemption",
  "debtRelease",
  "introductionIntoPossession",
  "other",
] as const;
export type SpecialKind = (typeof SPECIAL_KINDS)[number];

/** Whose or what place it is: a declared residence, or a residence where none is declared, or a legal address. */
export const SPECIAL_PLACES = [
  "applicant",
  "otherApplicant",
  "adoptee",
  "person",
  "institution",
  "lastKnown",
  "deceased",
  "immovable",
  "payment",
  "debtor",
  "issue",
] as const;
export type SpecialPlace = (typeof SPECIAL_PLACES)[number];

export type SpecialFacts = {
  readonly kind: SpecialKind;
  readonly places: Readonly<Partial<Record<SpecialPlace, Whereabouts | undefined>>>;
  /** The court that confirmed the auction (s. 394.9); only for the introduction into possession. */
  readonly auctionCourtId?: string | null | undefined;
};

type Leading = readonly [place: SpecialPlace, reason: CourtReason, doubt?: CourtDoubt];

/** By kind, the places that lead to the court: the first that is told decides, by the article under the reason. */
const LEADING: Record<SpecialKind, readonly Leading[]> = {
  adoption: [
    ["applicant", "adopterResidence"],
    ["adoptee", "adopteeResidence"],
  ],
  adoptionRevocation: [
    ["applicant", "adoptionRevocation"],
    ["otherApplicant", "adoptionRevocation"],
  ],
  capacity: [
    ["institution", "capacityInstitution"],
    ["person", "capacityPerson"],
  ],
  capacityReview: [
    ["institution", "capacityReviewInstitution"],
    ["person", "capacityReviewPerson"],
  ],
  temporaryTrusteeship: [
    ["institution", "temporaryTrusteeshipInstitution"],
    ["person", "temporaryTrusteeshipPerson"],
  ],
  capacityForConduct: [["person", "capacityForConduct"]],
  futureMandate: [["person", "futureMandate"]],
  absentProperty: [["lastKnown", "absentProperty"]],
  declarationOfDeath: [["lastKnown", "declarationOfDeath"]],
  legalFact: [["applicant", "legalFact"]],
  extinctionOfRights: [
    ["immovable", "extinctionByImmovable"],
    ["applicant", "extinctionByApplicant"],
  ],
  lostDocument: [
    ["payment", "lostDocumentPayment"],
    ["debtor", "lostDocumentDebtor"],
    ["issue", "lostDocumentIssue"],
  ],
  // The chapters on inheritance are repealed; s. 251(9) still names the cases and no article names the court.
  inheritance: [
    ["deceased", "inheritanceRights", "rule"],
    ["immovable", "inheritanceRights", "rule"],
  ],
  redemption: [["immovable", "redemption"]],
  debtRelease: [["debtor", "debtRelease"]],
  introductionIntoPossession: [],
  other: [["applicant", "otherSpecial", "rule"]],
};

/** The one kind in which the applicants choose between their places: "by the residence of one applicant" (s. 259(1)). */
const CHOSEN: SpecialKind = "adoptionRevocation";

/** What a form must ask for this kind, the place that decides first. */
export const placesAsked = (kind: SpecialKind): readonly SpecialPlace[] =>
  LEADING[kind].map(([place]) => place);

/** The court of a case in special procedure: what stands in the chapter of its kind. */
export function specialCourts({ kind, places, auctionCourtId }: SpecialFacts): readonly CourtChoice[] {
  if (kind === "introductionIntoPossession")
    return isKnownCourt(auctionCourtId) ? [named(auctionCourtId, "introductionIntoPossession")] : [];
  const told = LEADING[kind].flatMap(([place, reason, doubt]) =>
    inTerritory(places[place], reason, doubt ?? null),
  );
  return kind === CHOSEN ? told : told.slice(0, 1);
}
