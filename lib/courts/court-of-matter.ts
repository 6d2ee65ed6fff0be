import type { ChoiceGround, Defendant } from "./claim-courts";
import type { CourtChoice } from "./court-choice";
import { type JurisdictionFacts, jurisdiction } from "./jurisdiction";
import { courtAbove } from "./known-courts";
import type { Matter, MatterField, PlaceField } from "./matter";

export type MatterFacts = Readonly<Partial<Record<MatterField, string>>>;

/**
 * The courts for a matter, the first by the general rule, the others by choice of whoever claims: see `jurisdiction`. Empty only
 * while what must be known is missing.
 */
export function courtsOfMatter(matter: Matter, facts: MatterFacts): readonly CourtChoice[] {
  const asked = FACTS[matter](facts);
  return asked === null ? [] : jurisdiction(asked);
}

/** What the law asks, as far as it was told; null while nothing was. */
type FactsOf = (facts: MatterFacts) => JurisdictionFacts | null;

const at = (
  municipality: string | undefined,
  kind: Defendant["kind"],
  addressKind: Defendant["addressKind"] = "declared",
): Defendant[] => (municipality === undefined ? [] : [{ kind, addressKind, municipality }]);

const partiesOf = ({ defendant, company, own }: MatterFacts) => ({
  defendants: [...at(defendant, "person"), ...at(company, "company")],
  claimantMunicipality: own ?? null,
});

const claim: FactsOf = (facts) => ({ procedure: "claim", ...partiesOf(facts), grounds: [] });

const claimOn =
  (kind: ChoiceGround, place?: PlaceField): FactsOf =>
  (facts) => ({
    procedure: "claim",
    ...partiesOf(facts),
    grounds: [{ kind, place: place === undefined ? null : (facts[place] ?? null) }],
  });

const claimAbout =
  (kind: "intellectualProperty" | "stateSecret" | "commercial"): FactsOf =>
  (facts) => ({ procedure: "claim", ...partiesOf(facts), grounds: [], subject: { kind } });

const administrative = (applicant: "free" | "prisoner", municipality: string | undefined) =>
  municipality === undefined ? null : ({ procedure: "administrative", applicant, municipality } as const);

const FACTS: Readonly<Record<Matter, FactsOf>> = {
  person: claim,
  company: claim,
  unknownResidence: ({ lastKnown }) => ({
    procedure: "claim",
    defendants: at(lastKnown, "person", "propertyOrLastKnown"),
    claimantMunicipality: null,
    grounds: [],
  }),
  maintenance: (facts) => ({ procedure: "maintenance", ...partiesOf(facts) }),
  divorce: (facts) => ({ procedure: "divorce", ...partiesOf(facts), conditions: "notAsked" }),
  custody: ({ child }) =>
    child === undefined
      ? null
      : { procedure: "custody", childMunicipality: child, claimantMunicipality: null },
  labour: claimOn("labour", "workplace"),
  injury: claimOn("injury", "injuryPlace"),
  damage: claimOn("damage", "damagePlace"),
  returnOfProperty: claimOn("returnOfProperty"),
  immovable: ({ immovable }) => ({
    procedure: "claim",
    defendants: [],
    claimantMunicipality: null,
    grounds: [],
    subject: { kind: "immovable", places: [immovable ?? null] },
  }),
  intellectualProperty: claimAbout("intellectualProperty"),
  stateSecret: claimAbout("stateSecret"),
  commercial: claimAbout("commercial"),
  administrative: ({ applicant }) => administrative("free", applicant),
  administrativePrisoner: ({ prison }) => administrative("prisoner", prison),
  administrativeAbroad: () => ({ procedure: "administrative", applicant: "free", municipality: null }),
  appeal: ({ court }) =>
    court === undefined
      ? null
      : { procedure: courtAbove(court) === "AT" ? "cassation" : "appeal", courtId: court },
};
