import { courtName } from "./court-name";
import { courtOfMunicipality } from "./court-of-municipality";
import type { CourtConfidence } from "./courts";

/** Why a court may judge. Words are under `courts:reasons.<code>`, the law under `courts:law.<code>`. */
export const COURT_REASONS = [
  // Claims: the defendant's address, and what gives the claimant a choice beside it.
  "declaredResidence",
  "legalAddress",
  "residence",
  "lastKnownResidence",
  "propertyOrLastKnown",
  "defendantProperty",
  "oneOfDefendants",
  "branchAddress",
  "formerLegalAddress",
  "claimantForMaintenance",
  "claimantAfterInjury",
  "placeOfInjury",
  "placeOfDamage",
  "claimantForProperty",
  "placeOfArrest",
  "claimantAsEmployee",
  "workplace",
  "anyCourt",
  // Claims: courts that leave no choice, or that were chosen before.
  "placeOfImmovable",
  "placeOfSeizedProperty",
  "residenceOfDeceased",
  "placeOfEstate",
  "heirResidence",
  "placeOfInheritedImmovable",
  "jointOwnerResidence",
  "placeOfJointImmovable",
  "agreedCourt",
  "counterclaim",
  "onlyCityOfRiga",
  "onlyEconomicCourt",
  // Family.
  "claimantInDivorce",
  "divorceWithChildren",
  "divorceFromPrisoner",
  "divorceFromAbsent",
  "childResidence",
  // Obligations enforced without a trial, and protection before one.
  "paymentOrderDebtor",
  "undisputedDebtor",
  "undisputedImmovable",
  "undisputedShip",
  "placeOfViolence",
  "applicantAtViolence",
  "debtorBeforeArbitration",
  "propertyBeforeArbitration",
  // Special procedure.
  "adopterResidence",
  "adopteeResidence",
  "adoptionRevocation",
  "capacityPerson",
  "capacityInstitution",
  "capacityReviewPerson",
  "capacityReviewInstitution",
  "temporaryTrusteeshipPerson",
  "temporaryTrusteeshipInstitution",
  "capacityForConduct",
  "futureMandate",
  "absentProperty",
  "declarationOfDeath",
  "legalFact",
  "extinctionByImmovable",
  "extinctionByApplicant",
  "lostDocumentPayment",
  "lostDocumentDebtor",
  "lostDocumentIssue",
  "redemption",
  "debtRelease",
  "inheritanceRights",
  "introductionIntoPossession",
  "otherSpecial",
  // Administrative cases.
  "applicantAddress",
  "prisonAddress",
  "noLatvianAddress",
  // Rulings that are appealed, and acts within a case.
  "appealCivil",
  "appealEconomic",
  "appealAdministrative",
  "ancillaryCivil",
  "ancillaryEconomic",
  "ancillaryOfAppeal",
  "ancillaryOfMeetingCase",
  "ancillaryAdministrative",
  "cassation",
  "cassationOfFirstInstance",
  "cassationAdministrative",
  "courtOfCase",
  "courtOfAdministrativeCase",
  "courtOfCriminalCase",
  "courtOfOffenceCase",
  "courtOfExplanation",
  "courtOfWarning",
  "courtOfDefaultJudgment",
  "courtOfFinalRuling",
  "courtOfWrit",
  "courtOfRefund",
] as const;
export type CourtReason = (typeof COURT_REASONS)[number];

/**
 * What keeps the house from being sure: the court's territory, which house serves a place, or a rule that does not say the court
 * outright. Words are under `courts:confidence.<code>`.
 */
export type CourtDoubt = "medium" | "house" | "rule";

/** A court to which one may go. */
export type CourtChoice = {
  readonly courtId: string;
  readonly courtName: string;
  readonly reason: CourtReason;
  /** The place that leads to the court; null where the law or a case names the court itself. */
  readonly municipality: string | null;
  /** The town of the one house to which the case belongs; null when any house of the court will do. */
  readonly housePlace: string | null;
  readonly confidence: CourtConfidence;
  /** Null where the house is sure. */
  readonly doubt: CourtDoubt | null;
  /** The court at which one hands in: another than that which judges only where the law says so. */
  readonly handInCourtId: string;
};

/** A municipality by its name; null for somebody or something abroad, or whose place is not known. */
export type Whereabouts = string | null;

/** The court that the law, an agreement or a case names. */
export const named = (
  courtId: string,
  reason: CourtReason,
  doubt: CourtDoubt | null = null,
): CourtChoice => ({
  courtId,
  courtName: courtName(courtId),
  reason,
  municipality: null,
  housePlace: null,
  confidence: doubt === null ? "high" : "medium",
  doubt,
  handInCourtId: courtId,
});

/** The court in whose territory a place lies; nothing when the place is not in Latvia or not known. */
export function inTerritory(
  municipality: Whereabouts | undefined,
  reason: CourtReason,
  doubt: CourtDoubt | null = null,
): CourtChoice[] {
  const found = typeof municipality === "string" ? courtOfMunicipality(municipality) : undefined;
  if (typeof municipality !== "string" || found === undefined) return [];
  const ofTerritory = found.confidence === "high" ? null : "medium";
  return [{ ...named(found.court.id, reason, doubt ?? ofTerritory), municipality }];
}

/** Each court once, for the first reason that leads to it. */
export function eachOnce(choices: readonly CourtChoice[]): readonly CourtChoice[] {
  const seen = new Map<string, CourtChoice>();
  for (const choice of choices) if (!seen.has(choice.courtId)) seen.set(choice.courtId, choice);
  return [...seen.values()];
}
