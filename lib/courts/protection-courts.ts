import { courtOfCase } from "./court-of-case";
import { type CourtChoice, inTerritory, type Whereabouts } from "./court-choice";

export type ViolenceFacts = {
  /** Where the violence happened, or each place of it. */
  readonly placesOfViolence: readonly Whereabouts[];
  /** Where the applicant is now; it need not be the declared residence. */
  readonly applicantMunicipality: Whereabouts;
  /** The court of a case in which protection is asked for; null before a claim. */
  readonly caseCourtId: string | null;
};

/**
 * Civil Procedure Law, s. 250.55(3): before a claim, the court of the place of the violence or of where the applicant is. The place
 * stands first, as in the law: the other may tell where somebody has fled. In a case, the court that has it (s. 250.45(3)).
 */
export function violenceCourts({
  placesOfViolence,
  applicantMunicipality,
  caseCourtId,
}: ViolenceFacts): readonly CourtChoice[] {
  if (caseCourtId !== null) return courtOfCase({ courtId: caseCourtId, act: "other" });
  return [
    ...placesOfViolence.flatMap((place) => inTerritory(place, "placeOfViolence")),
    ...inTerritory(applicantMunicipality, "applicantAtViolence"),
  ];
}

/** Where arbitrators will judge: Civil Procedure Law, s. 137(7) and 139(2). */
export type ArbitrationFacts = {
  readonly debtorMunicipality: Whereabouts;
  readonly propertyPlaces: readonly Whereabouts[];
};

export const arbitrationCourts = (facts: ArbitrationFacts): readonly CourtChoice[] => [
  ...inTerritory(facts.debtorMunicipality, "debtorBeforeArbitration"),
  ...facts.propertyPlaces.flatMap((place) => inTerritory(place, "propertyBeforeArbitration")),
];
