import { MUNICIPALITIES } from "./courts";

/** A place that people name, and the municipality or state city to which it belongs. */
export type Place = { readonly name: string; readonly municipality: string };

/**
 * Towns and centres of former municipalities by the municipality to which they belong: Law on Administrative Territories and
 * Populated Areas, annex, in force since 2021-07-01; Varakļāni with its municipality since 2025-07-01. Only what is sure and
 * unmistakable is here: a parish whose name several municipalities have is left out, and this is no register of addresses.
 */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  "Aizkraukles nov.": ["Aizkraukle", "Jaunjelgava", "Koknese", "Nereta", "Pļaviņas", "Skrīveri"],
  "Alūksnes nov.": ["Alūksne"],
  "Augšdaugavas nov.": ["Ilūkste", "Subate"],
  "Ādažu nov.": ["Ādaži", "Carnikava"],
  "Balvu nov.": ["Balvi", "Baltinava", "Rugāji", "Viļaka"],
  "Bauskas nov.": ["Bauska", "Iecava", "Rundāle", "Vecumnieki"],
  "Cēsu nov.": ["Cēsis", "Jaunpiebalga", "Līgatne", "Priekuļi", "Vecpiebalga"],
  "Dienvidkurzemes nov.": [
    "Aizpute",
    "Durbe",
    "Grobiņa",
    "Nīca",
    "Pāvilosta",
    "Priekule",
    "Rucava",
    "Vaiņode",
  ],
  "Dobeles nov.": ["Auce", "Dobele", "Tērvete"],
  "Gulbenes nov.": ["Gulbene"],
  "Jelgavas nov.": ["Kalnciems", "Ozolnieki"],
  "Jēkabpils nov.": ["Aknīste", "Jēkabpils", "Viesīte"],
  "Krāslavas nov.": ["Dagda", "Krāslava"],
  "Kuldīgas nov.": ["Alsunga", "Kuldīga", "Skrunda"],
  "Ķekavas nov.": ["Baldone", "Baloži", "Ķekava"],
  "Limbažu nov.": ["Ainaži", "Aloja", "Limbaži", "Salacgrīva", "Staicele"],
  "Līvānu nov.": ["Līvāni"],
  "Ludzas nov.": ["Cibla", "Kārsava", "Ludza", "Zilupe"],
  "Madonas nov.": ["Cesvaine", "Ērgļi", "Lubāna", "Madona", "Varakļāni"],
  "Mārupes nov.": ["Babīte", "Mārupe", "Piņķi"],
  "Ogres nov.": ["Ikšķile", "Ķegums", "Lielvārde", "Ogre"],
  "Olaines nov.": ["Olaine"],
  "Preiļu nov.": ["Aglona", "Preiļi", "Riebiņi"],
  "Rēzeknes nov.": ["Viļāni"],
  "Ropažu nov.": ["Garkalne", "Ropaži", "Ulbroka", "Vangaži"],
  "Salaspils nov.": ["Salaspils"],
  "Saldus nov.": ["Brocēni", "Saldus"],
  "Saulkrastu nov.": ["Saulkrasti"],
  "Siguldas nov.": ["Inčukalns", "Krimulda", "Mālpils", "Sigulda"],
  "Smiltenes nov.": ["Ape", "Rauna", "Smiltene"],
  "Talsu nov.": ["Dundaga", "Mērsrags", "Roja", "Sabile", "Stende", "Talsi", "Valdemārpils"],
  "Tukuma nov.": ["Engure", "Jaunpils", "Kandava", "Tukums"],
  "Valkas nov.": ["Valka"],
  "Valmieras nov.": ["Mazsalaca", "Naukšēni", "Rūjiena", "Seda", "Strenči", "Valmiera"],
  "Ventspils nov.": ["Piltene"],
};

/** Districts of Riga whose names stand in those of former courts. */
const OF_RIGA = ["Latgales priekšpilsēta", "Pārdaugava", "Vidzemes priekšpilsēta", "Zemgales priekšpilsēta"];

export const isStateCity = (municipality: string): boolean => !municipality.endsWith(" nov.");

export const KNOWN_PLACES: readonly Place[] = [
  ...MUNICIPALITIES.filter(isStateCity).map((name) => ({ name, municipality: name })),
  ...OF_RIGA.map((name) => ({ name, municipality: "Rīga" })),
  ...Object.entries(TOWNS).flatMap(([municipality, names]) => names.map((name) => ({ name, municipality }))),
];
