import type { CourtConfidence } from "./courts";
import { courtOfMunicipality } from "./court-of-municipality";

/** Why a court may judge the claim. Words are under `courts:reasons.<code>`, the law under `courts:law.<code>`. */
export type CourtReason =
  | "declaredResidence"
  | "legalAddress"
  | "residence"
  | "lastKnownResidence"
  | "oneOfDefendants"
  | "claimantAfterInjury"
  | "placeOfInjury"
  | "placeOfDamage"
  | "claimantAsEmployee"
  | "workplace";

export type CourtChoice = {
  readonly courtId: string;
  readonly courtName: string;
  readonly reason: CourtReason;
  readonly municipality: string;
  readonly confidence: CourtConfidence;
};

/** How the defendant is tied to the address: the law asks for the declared residence or legal address first. */
export const ADDRESS_KINDS = ["declared", "residence", "lastKnown"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** What gives the claimant a choice of court beside the defendant's address. */
export type ChoiceGround = "injury" | "damage" | "labour";

export type JurisdictionFacts = {
  readonly defendants: readonly {
    readonly kind: "person" | "company";
    readonly addressKind: AddressKind;
    readonly municipality: string;
  }[];
  readonly grounds: readonly ChoiceGround[];
  readonly claimantMunicipality: string;
  /** Where it happened, or where the work was done; null when not told. */
  readonly placeMunicipality: string | null;
};

type Candidate = { readonly reason: CourtReason; readonly municipality: string | null };

/**
 * The courts among which the claimant may choose, the default first: Civil Procedure Law, s. 26 (declared residence or
 * legal address of the defendant), s. 27 (no declared residence), s. 28(3) injury, s. 28(4) damage, s. 28(7) several
 * defendants, s. 28(9) labour. A court is offered once, for the first reason that leads to it.
 */
export function courtOptions(facts: JurisdictionFacts): readonly CourtChoice[] {
  const candidates = [...ofDefendants(facts), ...facts.grounds.flatMap((ground) => ofGround(ground, facts))];
  const options = new Map<string, CourtChoice>();
  for (const candidate of candidates) {
    const option = optionOf(candidate);
    if (option !== undefined && !options.has(option.courtId)) options.set(option.courtId, option);
  }
  return [...options.values()];
}

const RESIDENCE: Record<AddressKind, CourtReason> = {
  declared: "declaredResidence",
  residence: "residence",
  lastKnown: "lastKnownResidence",
};

const ofDefendants = ({ defendants }: JurisdictionFacts): Candidate[] =>
  defendants.map(({ kind, addressKind, municipality }, index) => {
    const own: CourtReason = kind === "company" ? "legalAddress" : RESIDENCE[addressKind];
    return { reason: index === 0 ? own : "oneOfDefendants", municipality };
  });

function ofGround(ground: ChoiceGround, facts: JurisdictionFacts): Candidate[] {
  const home = facts.claimantMunicipality;
  const place = facts.placeMunicipality;
  if (ground === "damage") return [{ reason: "placeOfDamage", municipality: place }];
  if (ground === "injury") {
    return [
      { reason: "claimantAfterInjury", municipality: home },
      { reason: "placeOfInjury", municipality: place },
    ];
  }
  return [
    { reason: "claimantAsEmployee", municipality: home },
    { reason: "workplace", municipality: place },
  ];
}

function optionOf({ reason, municipality }: Candidate): CourtChoice | undefined {
  if (municipality === null) return undefined;
  const found = courtOfMunicipality(municipality);
  if (found === undefined) return undefined;
  const { court, confidence } = found;
  return { courtId: court.id, courtName: court.name, reason, municipality, confidence };
}
