import type { Court } from "@/lib/exchange/shapes";
import { accountsOf } from "./treasury-accounts";

type Place = readonly [place: string, address: string | null, ecliCode?: string];
type Row = Pick<Court, "courtId" | "name" | "level" | "caseCode" | "territory"> &
  Partial<Pick<Court, "email" | "ecliCode" | "predecessors" | "validFrom">> & {
    locations: readonly Place[];
    isInvented?: true;
  };

/**
 * Courts, as known on 2026-11-22. The register is another house than the portal, so it keeps a list of its own. Where the two
 * digits in case numbers are not known they are invented and say so: 95 for the Latgale court, 96 for the Court of Economic
 * Affairs. What could not be read anywhere (most addresses, telephones, opening hours, accessibility) is null, never guessed.
 */
const ROWS: readonly Row[] = [
  {
    courtId: "RPT",
    name: "Rīgas pilsētas tiesa",
    level: "first",
    caseCode: "77",
    territory: ["Rīga"],
    email: "rigas.pilseta@tiesas.lv",
    validFrom: "2022-08-01",
    predecessors: [
      { name: "Rīgas pilsētas Latgales priekšpilsētas tiesa", until: "2022-07-31" },
      { name: "Rīgas pilsētas Pārdaugavas tiesa", until: "2022-07-31" },
      { name: "Rīgas pilsētas Vidzemes priekšpilsētas tiesa", until: "2022-07-31" },
    ],
    locations: [
      ["Rīga", "Abrenes iela 8"],
      ["Rīga", "Jēzusbaznīcas iela 6"],
      ["Rīga", "Daugavgrīvas iela 58"],
      ["Rīga", "Mazā Nometņu iela 39"],
      ["Rīga", "Lomonosova iela 10"],
      ["Rīga", "Ieriķu iela 5"],
    ],
  },
  {
    courtId: "RRT",
    name: "Rīgas rajona tiesa",
    level: "first",
    caseCode: "33",
    ecliCode: "RIRT",
    territory: [
      "Ādažu nov.",
      "Jūrmala",
      "Ķekavas nov.",
      "Mārupes nov.",
      "Olaines nov.",
      "Ropažu nov.",
      "Salaspils nov.",
      "Saulkrastu nov.",
      "Siguldas nov.",
    ],
    locations: [
      ["Rīga", null],
      ["Jūrmala", null],
      ["Sigulda", null],
    ],
  },
  {
    courtId: "KRT",
    name: "Kurzemes rajona tiesa",
    level: "first",
    caseCode: "69",
    ecliCode: "KURT",
    territory: [
      "Dienvidkurzemes nov.",
      "Kuldīgas nov.",
      "Liepāja",
      "Saldus nov.",
      "Talsu nov.",
      "Ventspils",
      "Ventspils nov.",
    ],
    locations: [
      ["Liepāja", null],
      ["Kuldīga", null],
      ["Saldus", null],
      ["Talsi", null],
      ["Ventspils", null],
    ],
  },
  {
    courtId: "LRT",
    name: "Latgales rajona tiesa",
    level: "first",
    caseCode: "95",
    isInvented: true,
    validFrom: "2023-07-01",
    predecessors: [
      { name: "Daugavpils tiesa", until: "2023-06-30" },
      { name: "Rēzeknes tiesa", until: "2023-06-30" },
    ],
    territory: [
      "Augšdaugavas nov.",
      "Balvu nov.",
      "Daugavpils",
      "Krāslavas nov.",
      "Līvānu nov.",
      "Ludzas nov.",
      "Preiļu nov.",
      "Rēzekne",
      "Rēzeknes nov.",
    ],
    locations: [
      ["Rēzekne", "Dārzu iela 24"],
      ["Daugavpils", "18. novembra iela 37; Ģimnāzijas iela 11"],
      ["Krāslava", "Lāčplēša iela 19"],
      ["Preiļi", "Talsu iela 2"],
      ["Balvi", "Bērzpils iela 7a"],
      ["Ludza", "Stacijas iela 44"],
    ],
  },
  {
    courtId: "VRT",
    name: "Vidzemes rajona tiesa",
    level: "first",
    caseCode: "71",
    ecliCode: "VRT",
    territory: [
      "Alūksnes nov.",
      "Cēsu nov.",
      "Gulbenes nov.",
      "Limbažu nov.",
      "Madonas nov.",
      "Smiltenes nov.",
      "Valkas nov.",
      "Valmieras nov.",
    ],
    locations: [
      ["Valmiera", null],
      ["Alūksne", null],
      ["Cēsis", null],
      ["Gulbene", null],
      ["Limbaži", null],
      ["Madona", null],
      ["Valka", null],
    ],
  },
  {
    courtId: "ZRT",
    name: "Zemgales rajona tiesa",
    level: "first",
    caseCode: "73",
    territory: [
      "Aizkraukles nov.",
      "Bauskas nov.",
      "Dobeles nov.",
      "Jelgava",
      "Jelgavas nov.",
      "Jēkabpils nov.",
      "Ogres nov.",
      "Tukuma nov.",
    ],
    locations: [
      ["Jelgava", null],
      ["Aizkraukle", null],
      ["Bauska", null],
      ["Dobele", null],
      ["Jēkabpils", null],
      ["Ogre", null],
      ["Tukums", null],
    ],
  },
  {
    courtId: "ELT",
    name: "Ekonomisko lietu tiesa",
    level: "first",
    caseCode: "96",
    isInvented: true,
    territory: [],
    locations: [["Rīga", null]],
  },
  {
    courtId: "ART",
    name: "Administratīvā rajona tiesa",
    level: "first",
    caseCode: "42",
    territory: [],
    locations: [
      ["Rīga", null],
      ["Jelgava", null],
      ["Liepāja", null],
      ["Rēzekne", null, "ADRJRTN"],
      ["Valmiera", null, "ADRJVTN"],
    ],
  },
  {
    courtId: "RAT",
    name: "Rīgas apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "RAT",
    territory: [],
    locations: [["Rīga", null]],
  },
  {
    courtId: "KUAT",
    name: "Kurzemes apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "KUAT",
    territory: [],
    locations: [["Liepāja", null]],
  },
  {
    courtId: "LAAT",
    name: "Latgales apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "LAAT",
    territory: [],
    locations: [["Rēzekne", null]],
  },
  {
    courtId: "VAT",
    name: "Vidzemes apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "VAT",
    territory: [],
    locations: [
      ["Valmiera", null],
      ["Madona", null],
    ],
  },
  {
    courtId: "ZAT",
    name: "Zemgales apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "ZAT",
    territory: [],
    locations: [
      ["Jelgava", null],
      ["Aizkraukle", null],
    ],
  },
  {
    courtId: "ADAT",
    name: "Administratīvā apgabaltiesa",
    level: "appeal",
    caseCode: null,
    ecliCode: "ADAT",
    territory: [],
    locations: [["Rīga", null]],
  },
  {
    courtId: "AT",
    name: "Augstākā tiesa (Senāts)",
    level: "cassation",
    caseCode: null,
    ecliCode: "AT",
    territory: [],
    locations: [["Rīga", "Brīvības bulvāris 36"]],
  },
];

export const COURTS: readonly Court[] = ROWS.map(({ isInvented = false, locations, ...court }) => ({
  email: null,
  phone: null,
  ecliCode: null,
  accounts: accountsOf(court.courtId),
  predecessors: [],
  validFrom: null,
  ...court,
  validTo: null,
  caseCodeInvented: isInvented,
  locations: locations.map(([place, address, ecliCode = null], index) => ({
    courthouseId: `${court.courtId}-${String(index + 1)}`,
    place,
    address,
    postalCode: null,
    phone: null,
    email: null,
    openingHours: null,
    accessibility: null,
    ecliCode,
  })),
}));

export const courtWith = (id: string): Court | null => COURTS.find(({ courtId }) => courtId === id) ?? null;

/** Courts that hear a money claim in the simplified procedure: those of first instance with a territory. */
export const hearsSmallClaims = (court: Court): boolean =>
  court.level === "first" && court.territory.length > 0;

/** Courts that hear civil cases in first instance; the Court of Economic Affairs among them. */
export const hearsCivil = (court: Court): boolean => court.level === "first" && !hearsAdministrative(court);

/** There is one administrative court of first instance, in five courthouses. */
export const hearsAdministrative = ({ courtId }: Court): boolean => courtId === "ART";
