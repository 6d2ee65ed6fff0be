import { COURTS } from "./courts";

export type CourtLevel = "first" | "appeal" | "cassation";

export type KnownCourt = {
  readonly id: string;
  readonly name: string;
  readonly level: CourtLevel;
  readonly seat: string;
  readonly territory: readonly string[];
};

const ofTerritory = COURTS.map(({ id, name, seat, territory }) => ({
  id,
  name,
  level: "first" as const,
  seat,
  territory: territory.map(({ municipality }) => municipality),
}));

type Row = readonly [id: string, name: string, level: CourtLevel, seat: string];

/** Courts whose territory is not a list of municipalities: of the whole country, or of the courts below them. */
const OTHERS: readonly Row[] = [
  ["ELT", "Ekonomisko lietu tiesa", "first", "Rīga"],
  ["ART", "Administratīvā rajona tiesa", "first", "Rīga"],
  ["RAT", "Rīgas apgabaltiesa", "appeal", "Rīga"],
  ["KUAT", "Kurzemes apgabaltiesa", "appeal", "Liepāja"],
  ["LAAT", "Latgales apgabaltiesa", "appeal", "Rēzekne"],
  ["VAT", "Vidzemes apgabaltiesa", "appeal", "Valmiera"],
  ["ZAT", "Zemgales apgabaltiesa", "appeal", "Jelgava"],
  ["ADAT", "Administratīvā apgabaltiesa", "appeal", "Rīga"],
  ["AT", "Augstākā tiesa (Senāts)", "cassation", "Rīga"],
];

/**
 * Every court that the law names: the law "On Judicial Power", s. 29 (first instance), s. 35 (regional courts), s. 43 (the
 * Senate). It is what the portal knows before the register has spoken for the first time.
 */
export const KNOWN_COURTS: readonly KnownCourt[] = [
  ...ofTerritory,
  ...OTHERS.map(([id, name, level, seat]) => ({ id, name, level, seat, territory: [] })),
];

/** Which court hears the appeal from which, and the Senate what is appealed from those: the same law, s. 35–36, 43. */
const ABOVE: ReadonlyMap<string, string> = new Map([
  ["RPT", "RAT"],
  ["RRT", "RAT"],
  ["ELT", "RAT"],
  ["KRT", "KUAT"],
  ["LRT", "LAAT"],
  ["VRT", "VAT"],
  ["ZRT", "ZAT"],
  ["ART", "ADAT"],
  ["RAT", "AT"],
  ["KUAT", "AT"],
  ["LAAT", "AT"],
  ["VAT", "AT"],
  ["ZAT", "AT"],
  ["ADAT", "AT"],
]);

/** The court to which one goes from this one; null for the highest, and for one that the law did not know. */
export const courtAbove = (courtId: string): string | null => ABOVE.get(courtId) ?? null;

export const courtsBelow = (courtId: string): readonly string[] =>
  [...ABOVE].filter(([, above]) => above === courtId).map(([below]) => below);

const KNOWN = new Set(KNOWN_COURTS.map(({ id }) => id));

export const isKnownCourt = (courtId: string | null | undefined): courtId is string =>
  typeof courtId === "string" && KNOWN.has(courtId);

export const levelOf = (courtId: string): CourtLevel | undefined =>
  KNOWN_COURTS.find(({ id }) => id === courtId)?.level;

/** A court in which a claim can be brought: of first instance, and not the administrative one. */
export const isCourtOfClaims = (courtId: string | null | undefined): courtId is string =>
  isKnownCourt(courtId) && courtId !== "ART" && levelOf(courtId) === "first";

export const isAdministrative = (courtId: string): boolean => courtId === "ART" || courtId === "ADAT";
