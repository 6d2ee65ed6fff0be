import { courtName } from "./court-name";
import { courtOfMunicipality } from "./court-of-municipality";
import {
  type ChoiceGround,
  type CourtChoice,
  type CourtReason,
  courtOptions,
  type JurisdictionFacts,
} from "./court-options";
import type { CourtConfidence } from "./courts";
import { courtAbove } from "./known-courts";
import type { Matter, MatterField, PlaceField } from "./matter";

/** Beside the reasons of a money claim. Words are under `courts:reasons.<code>`, the law under `courts:law.<code>`. */
export type MatterReason =
  | CourtReason
  | "propertyOrLastKnown"
  | "claimantForMaintenance"
  | "claimantForProperty"
  | "claimantInDivorce"
  | "childResidence"
  | "placeOfImmovable"
  | "onlyCityOfRiga"
  | "onlyEconomicCourt"
  | "applicantAddress"
  | "prisonAddress"
  | "noLatvianAddress"
  | "appealCivil"
  | "appealEconomic"
  | "appealAdministrative"
  | "cassation"
  | "cassationAdministrative";

export type MatterChoice = Omit<CourtChoice, "reason" | "municipality"> & {
  readonly reason: MatterReason;
  /** The place that leads to the court; null where the law names the court itself. */
  readonly municipality: string | null;
  /** Where the one house is that the case belongs to; null when any house of the court will do. */
  readonly housePlace: string | null;
  /** The court at which one hands in: another than that which judges only where a ruling is appealed. */
  readonly handInCourtId: string;
};

export type MatterFacts = Readonly<Partial<Record<MatterField, string>>>;

/**
 * The courts for a matter, the first by the general rule, the others by choice of whoever claims: Civil Procedure Law,
 * s. 24 (which court at all), 26–28 (defendant's address and choice), 29 (immovable property), 234 and 244.3 (family);
 * Administrative Procedure Law, s. 189. A court is told once. Empty only while what must be known is missing.
 */
export function courtsOfMatter(matter: Matter, facts: MatterFacts): readonly MatterChoice[] {
  const choices = new Map<string, MatterChoice>();
  for (const choice of candidates(matter, facts)) {
    if (!choices.has(choice.courtId)) choices.set(choice.courtId, choice);
  }
  return [...choices.values()];
}

const GROUND: Partial<Record<Matter, readonly [ChoiceGround, PlaceField]>> = {
  labour: ["labour", "workplace"],
  injury: ["injury", "injuryPlace"],
  damage: ["damage", "damagePlace"],
};

const OWN: Partial<Record<Matter, MatterReason>> = {
  maintenance: "claimantForMaintenance",
  divorce: "claimantInDivorce",
  returnOfProperty: "claimantForProperty",
};

const PLACED: Partial<Record<Matter, readonly [PlaceField, MatterReason]>> = {
  unknownResidence: ["lastKnown", "propertyOrLastKnown"],
  custody: ["child", "childResidence"],
  immovable: ["immovable", "placeOfImmovable"],
};

const NAMED_BY_LAW: Partial<Record<Matter, readonly [string, MatterReason]>> = {
  intellectualProperty: ["RPT", "onlyCityOfRiga"],
  stateSecret: ["RPT", "onlyCityOfRiga"],
  commercial: ["ELT", "onlyEconomicCourt"],
};

function candidates(matter: Matter, facts: MatterFacts): MatterChoice[] {
  if (matter === "appeal") return appealFrom(facts.court);
  if (matter.startsWith("administrative")) return administrative(matter, facts);
  const named = NAMED_BY_LAW[matter];
  if (named !== undefined) return [byLaw(...named)];
  const placed = PLACED[matter];
  if (placed !== undefined) return inTerritory(facts[placed[0]], placed[1]);
  const own = OWN[matter];
  return [...ofClaim(matter, facts), ...(own === undefined ? [] : inTerritory(facts.own, own))];
}

/** What the claim form asks as well: the same rules, not a second writing of them. */
function ofClaim(matter: Matter, facts: MatterFacts): MatterChoice[] {
  const [ground, place] = GROUND[matter] ?? [];
  const claim: JurisdictionFacts = {
    defendants: [
      ...(facts.defendant === undefined
        ? []
        : [{ kind: "person", addressKind: "declared", municipality: facts.defendant } as const]),
      ...(facts.company === undefined
        ? []
        : [{ kind: "company", addressKind: "declared", municipality: facts.company } as const]),
    ],
    grounds: ground === undefined ? [] : [ground],
    claimantMunicipality: facts.own ?? "",
    placeMunicipality: place === undefined ? null : (facts[place] ?? null),
  };
  return courtOptions(claim).map((choice) => ({
    ...choice,
    housePlace: null,
    handInCourtId: choice.courtId,
  }));
}

function inTerritory(municipality: string | undefined, reason: MatterReason): MatterChoice[] {
  const found = municipality === undefined ? undefined : courtOfMunicipality(municipality);
  if (municipality === undefined || found === undefined) return [];
  return [{ ...byLaw(found.court.id, reason, found.confidence), municipality }];
}

const byLaw = (
  courtId: string,
  reason: MatterReason,
  confidence: CourtConfidence = "high",
): MatterChoice => ({
  courtId,
  courtName: courtName(courtId),
  reason,
  municipality: null,
  confidence,
  housePlace: null,
  handInCourtId: courtId,
});

/** One house of the administrative court for each region of courts. */
const ADMINISTRATIVE_HOUSE: Readonly<Record<string, string>> = {
  RPT: "Rīga",
  RRT: "Rīga",
  ZRT: "Jelgava",
  KRT: "Liepāja",
  LRT: "Rēzekne",
  VRT: "Valmiera",
};

/**
 * Administrative Procedure Law, s. 189(1)–(3): the house by the applicant's address, a prisoner's by that of the prison, Riga for
 * whoever has no address in Latvia. Which house serves which municipality was not read anywhere: it is concluded from the
 * regions of the courts, so it is told as unsure.
 */
function administrative(matter: Matter, { applicant, prison }: MatterFacts): MatterChoice[] {
  if (matter === "administrativeAbroad") return [{ ...byLaw("ART", "noLatvianAddress"), housePlace: "Rīga" }];
  const isPrisoner = matter === "administrativePrisoner";
  const municipality = isPrisoner ? prison : applicant;
  const region = municipality === undefined ? undefined : courtOfMunicipality(municipality);
  if (municipality === undefined || region === undefined) return [];
  return [
    {
      ...byLaw("ART", isPrisoner ? "prisonAddress" : "applicantAddress", "medium"),
      municipality,
      housePlace: ADMINISTRATIVE_HOUSE[region.court.id] ?? null,
    },
  ];
}

const APPEAL_REASON: Readonly<Record<string, MatterReason>> = {
  ELT: "appealEconomic",
  ART: "appealAdministrative",
  ADAT: "cassationAdministrative",
};

/**
 * Civil Procedure Law, s. 24(2), 24(2.1) and 24(3); the law "On Judicial Power", s. 35 and 43. The appeal is addressed to the
 * court above and handed in at the court that gave the ruling: Civil Procedure Law, s. 413 and 416; Administrative Procedure
 * Law, s. 292 and 328.
 */
function appealFrom(courtId: string | undefined): MatterChoice[] {
  const above = courtId === undefined ? null : courtAbove(courtId);
  if (courtId === undefined || above === null) return [];
  const reason = APPEAL_REASON[courtId] ?? (above === "AT" ? "cassation" : "appealCivil");
  return [{ ...byLaw(above, reason), handInCourtId: courtId }];
}
