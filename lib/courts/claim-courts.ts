import { type CourtChoice, type CourtReason, inTerritory, named, type Whereabouts } from "./court-choice";
import { COURTS } from "./courts";
import { isCourtOfClaims } from "./known-courts";

/** How the defendant is tied to the address: the law asks for the declared residence or legal address first. */
export const ADDRESS_KINDS = ["declared", "residence", "lastKnown"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export type Defendant = {
  readonly kind: "person" | "company";
  /** The last one where nobody was asked which of the two it is. */
  readonly addressKind: AddressKind | "propertyOrLastKnown";
  readonly municipality: Whereabouts;
  /** Where an immovable of a defendant lies who is not to be found in Latvia (s. 27(2)). */
  readonly immovable?: Whereabouts | undefined;
};

/** What gives the claimant a choice of court beside the defendant's address. */
export const CHOICE_GROUNDS = [
  "branch",
  "crossBorderConversion",
  "maintenance",
  "injury",
  "damage",
  "returnOfProperty",
  "maritime",
  "labour",
] as const;
export type ChoiceGround = (typeof CHOICE_GROUNDS)[number];

/** The place is where it happened, where the work is done, where the branch or the arrested ship is; null when not told. */
export type ClaimGround = { readonly kind: ChoiceGround; readonly place: Whereabouts };

/** What the claim is about, where that alone decides on the court. */
export type ClaimSubject =
  | { readonly kind: "intellectualProperty" | "stateSecret" | "commercial" }
  | { readonly kind: "immovable" | "seizedProperty"; readonly places: readonly Whereabouts[] }
  | {
      readonly kind: "estate";
      readonly deceasedMunicipality: Whereabouts;
      readonly estatePlaces: readonly Whereabouts[];
    }
  | {
      readonly kind: "inheritanceDivision" | "jointProperty";
      readonly owners: readonly Whereabouts[];
      readonly immovables: readonly Whereabouts[];
    };

export type ClaimFacts = {
  readonly defendants: readonly Defendant[];
  /** Declared residence, or the residence of a claimant who has declared none (s. 28(10)). */
  readonly claimantMunicipality: Whereabouts;
  readonly grounds: readonly ClaimGround[];
  readonly subject?: ClaimSubject | null | undefined;
  /** The court on which the parties to a contract have agreed (s. 30). */
  readonly agreedCourtId?: string | null | undefined;
  /** The court that has the claim against which this is a counterclaim (s. 31(1)). */
  readonly counterclaimCourtId?: string | null | undefined;
};

/**
 * The courts of a claim, the default first: Civil Procedure Law, s. 24(1) and 24(1.1) before everything; a counterclaim where
 * the claim is (s. 31(1)); what s. 29 and 250.1 leave to one place; what was agreed, which cannot change those (s. 30); else the
 * defendant's address (s. 26, 27, 28(7)) and the claimant's choice (s. 28), and any court where the law names none (s. 31.1).
 */
export function claimCourts(facts: ClaimFacts): readonly CourtChoice[] {
  const material = ofMaterial(facts);
  if (material.length > 0) return material;
  if (isCourtOfClaims(facts.counterclaimCourtId)) return [named(facts.counterclaimCourtId, "counterclaim")];
  if (facts.subject) return ofSubject(facts.subject);
  if (isCourtOfClaims(facts.agreedCourtId)) return [named(facts.agreedCourtId, "agreedCourt")];
  const courts = [
    ...facts.defendants.flatMap(ofDefendant),
    ...facts.grounds.flatMap((ground) => ofGround(ground, facts.claimantMunicipality)),
  ];
  const isNowhere = facts.defendants.some(({ municipality }) => municipality === null);
  return courts.length === 0 && isNowhere ? anyCourt(facts.claimantMunicipality) : courts;
}

/**
 * A counterclaim that belongs to one of the two courts is handed in where the claim is and takes the whole case along, s. 24(1)
 * and 24(1.2); the law does not say who sends it on, so that is told as unsure.
 */
function ofMaterial({ subject, counterclaimCourtId }: ClaimFacts): CourtChoice[] {
  const isRiga = subject?.kind === "intellectualProperty" || subject?.kind === "stateSecret";
  if (!isRiga && subject?.kind !== "commercial") return [];
  const [courtId, reason] = isRiga
    ? (["RPT", "onlyCityOfRiga"] as const)
    : (["ELT", "onlyEconomicCourt"] as const);
  return isCourtOfClaims(counterclaimCourtId) && counterclaimCourtId !== courtId
    ? [{ ...named(courtId, reason, "rule"), handInCourtId: counterclaimCourtId }]
    : [named(courtId, reason)];
}

const OWNED = {
  inheritanceDivision: ["placeOfInheritedImmovable", "heirResidence"],
  jointProperty: ["placeOfJointImmovable", "jointOwnerResidence"],
} as const;

function ofSubject(subject: ClaimSubject): CourtChoice[] {
  const at = (places: readonly Whereabouts[], reason: CourtReason): CourtChoice[] =>
    places.flatMap((place) => inTerritory(place, reason));
  switch (subject.kind) {
    case "immovable":
      return at(subject.places, "placeOfImmovable");
    case "seizedProperty":
      return at(subject.places, "placeOfSeizedProperty");
    case "estate": {
      const residence = inTerritory(subject.deceasedMunicipality, "residenceOfDeceased");
      return residence.length > 0 ? residence : at(subject.estatePlaces, "placeOfEstate");
    }
    case "inheritanceDivision":
    case "jointProperty": {
      const [immovable, owner] = OWNED[subject.kind];
      const byImmovable = at(subject.immovables, immovable);
      return byImmovable.length > 0 ? byImmovable : at(subject.owners, owner);
    }
    default:
      return [];
  }
}

const OF_PERSON: Record<Defendant["addressKind"], CourtReason> = {
  declared: "declaredResidence",
  residence: "residence",
  lastKnown: "lastKnownResidence",
  propertyOrLastKnown: "propertyOrLastKnown",
};

function ofDefendant(
  { kind, addressKind, municipality, immovable }: Defendant,
  index: number,
): CourtChoice[] {
  const own = kind === "company" ? "legalAddress" : OF_PERSON[addressKind];
  return [
    ...inTerritory(municipality, index === 0 ? own : "oneOfDefendants"),
    ...inTerritory(immovable, "defendantProperty"),
  ];
}

/** What each ground opens: the claimant's own court, the court of the place, or both. */
const OPENED: Record<ChoiceGround, { readonly own?: CourtReason; readonly place?: CourtReason }> = {
  branch: { place: "branchAddress" },
  crossBorderConversion: { place: "formerLegalAddress" },
  maintenance: { own: "claimantForMaintenance" },
  injury: { own: "claimantAfterInjury", place: "placeOfInjury" },
  damage: { place: "placeOfDamage" },
  returnOfProperty: { own: "claimantForProperty" },
  maritime: { place: "placeOfArrest" },
  labour: { own: "claimantAsEmployee", place: "workplace" },
};

function ofGround({ kind, place }: ClaimGround, claimant: Whereabouts): CourtChoice[] {
  const opened = OPENED[kind];
  return [
    ...(opened.own === undefined ? [] : inTerritory(claimant, opened.own)),
    ...(opened.place === undefined ? [] : inTerritory(place, opened.place)),
  ];
}

/**
 * S. 31.1: where treaties or the law of the European Union give the case to Latvia and no rule names the court, the claimant
 * takes any; their own stands first. Whether Latvia has the case at all is not concluded here, so it is told as unsure.
 */
export function anyCourt(claimant: Whereabouts): readonly CourtChoice[] {
  const own = inTerritory(claimant, "anyCourt").map(({ courtId }) => courtId);
  return [...own, ...COURTS.map(({ id }) => id)].map((courtId) => named(courtId, "anyCourt", "rule"));
}
