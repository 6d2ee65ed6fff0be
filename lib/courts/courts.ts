/** How sure the house is of a fact about a court. */
export type CourtConfidence = "high" | "medium";

export type Territory = { readonly municipality: string; readonly confidence: CourtConfidence };

export type Court = {
  readonly id: string;
  /** The court's own name; it is Latvian in every language. */
  readonly name: string;
  readonly seat: string;
  readonly territory: readonly Territory[];
};

const sure = (...municipalities: readonly string[]): Territory[] =>
  municipalities.map((municipality) => ({ municipality, confidence: "high" }));
const unsure = (...municipalities: readonly string[]): Territory[] =>
  municipalities.map((municipality) => ({ municipality, confidence: "medium" }));

/**
 * Courts of first instance for civil cases and where they judge: Judicial Council, decision 26 of 2023-05-30 (in force
 * until 2025-10-01; its successor could not be read, the names are those of rulings of March 2026), law "On Judicial
 * Power", s. 29. Varakļāni municipality went into Madona municipality on 2025-07-01.
 */
export const COURTS: readonly Court[] = [
  { id: "RPT", name: "Rīgas pilsētas tiesa", seat: "Rīga", territory: sure("Rīga") },
  {
    id: "RRT",
    name: "Rīgas rajona tiesa",
    seat: "Rīga",
    territory: sure(
      "Ādažu nov.",
      "Jūrmala",
      "Ķekavas nov.",
      "Mārupes nov.",
      "Olaines nov.",
      "Ropažu nov.",
      "Salaspils nov.",
      "Saulkrastu nov.",
      "Siguldas nov.",
    ),
  },
  {
    id: "KRT",
    name: "Kurzemes rajona tiesa",
    seat: "Liepāja",
    territory: sure(
      "Dienvidkurzemes nov.",
      "Kuldīgas nov.",
      "Liepāja",
      "Saldus nov.",
      "Talsu nov.",
      "Ventspils",
      "Ventspils nov.",
    ),
  },
  {
    id: "LRT",
    name: "Latgales rajona tiesa",
    seat: "Rēzekne",
    territory: sure(
      "Augšdaugavas nov.",
      "Balvu nov.",
      "Daugavpils",
      "Krāslavas nov.",
      "Līvānu nov.",
      "Ludzas nov.",
      "Preiļu nov.",
      "Rēzekne",
      "Rēzeknes nov.",
    ),
  },
  {
    id: "VRT",
    name: "Vidzemes rajona tiesa",
    seat: "Valmiera",
    territory: sure(
      "Alūksnes nov.",
      "Cēsu nov.",
      "Gulbenes nov.",
      "Limbažu nov.",
      "Madonas nov.",
      "Smiltenes nov.",
      "Valkas nov.",
      "Valmieras nov.",
    ),
  },
  {
    id: "ZRT",
    name: "Zemgales rajona tiesa",
    seat: "Jelgava",
    territory: [
      ...sure("Aizkraukles nov.", "Bauskas nov.", "Dobeles nov.", "Jelgava", "Jelgavas nov."),
      ...unsure("Jēkabpils nov.", "Ogres nov.", "Tukuma nov."),
    ],
  },
];

const collator = new Intl.Collator("lv");

/** Every municipality and state city, in the order of the Latvian alphabet. */
export const MUNICIPALITIES: readonly string[] = COURTS.flatMap(({ territory }) =>
  territory.map(({ municipality }) => municipality),
).sort((one, other) => collator.compare(one, other));

export const courtById = (id: string): Court | undefined => COURTS.find((court) => court.id === id);
