/** What one goes to court about, as people would say it. Words are under `directory:mine.matters.<code>`. */
export const MATTERS = [
  "person",
  "company",
  "unknownResidence",
  "maintenance",
  "divorce",
  "custody",
  "labour",
  "injury",
  "damage",
  "returnOfProperty",
  "immovable",
  "intellectualProperty",
  "stateSecret",
  "commercial",
  "administrative",
  "administrativePrisoner",
  "administrativeAbroad",
  "appeal",
] as const;
export type Matter = (typeof MATTERS)[number];

/** Where something is: a municipality each, told in any words. Words are under `directory:mine.fields.<code>`. */
export const PLACE_FIELDS = [
  "defendant",
  "company",
  "lastKnown",
  "own",
  "applicant",
  "child",
  "workplace",
  "injuryPlace",
  "damagePlace",
  "immovable",
  "prison",
] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** A place of the case, or the court whose ruling is appealed. */
export type MatterField = PlaceField | "court";

/** A question about the case. */
export type Asked = { readonly field: MatterField; readonly isOptional?: true };

const maybe = (field: MatterField): Asked => ({ field, isOptional: true });

/** What must be known to tell the court of a matter; what is optional adds courts to choose from. */
export const ASKED: Readonly<Record<Matter, readonly Asked[]>> = {
  person: [{ field: "defendant" }],
  company: [{ field: "company" }],
  unknownResidence: [{ field: "lastKnown" }],
  maintenance: [{ field: "own" }, maybe("defendant")],
  divorce: [{ field: "own" }, maybe("defendant")],
  custody: [{ field: "child" }],
  labour: [{ field: "company" }, maybe("own"), maybe("workplace")],
  injury: [{ field: "defendant" }, maybe("own"), maybe("injuryPlace")],
  damage: [{ field: "defendant" }, maybe("damagePlace")],
  returnOfProperty: [{ field: "defendant" }, maybe("own")],
  immovable: [{ field: "immovable" }],
  intellectualProperty: [],
  stateSecret: [],
  commercial: [],
  administrative: [{ field: "applicant" }],
  administrativePrisoner: [{ field: "prison" }],
  administrativeAbroad: [],
  appeal: [{ field: "court" }],
};
