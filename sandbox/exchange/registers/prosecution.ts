import type { ProsecutionOffice } from "@/lib/exchange/shapes";

type Row = readonly [officeId: string, name: string, level: ProsecutionOffice["level"]];

/**
 * Offices of the prosecution as far as they are known: the law on the prosecution, s. 22–28, and names seen in print. The
 * list of district offices, the territories, addresses, telephones and dates could not be read anywhere: they are not here.
 */
const ROWS: readonly Row[] = [
  ["GP", "Ģenerālprokuratūra", "general"],
  ["RTAP", "Rīgas tiesas apgabala prokuratūra", "region"],
  ["KTAP", "Kurzemes tiesas apgabala prokuratūra", "region"],
  ["LTAP", "Latgales tiesas apgabala prokuratūra", "region"],
  ["VTAP", "Vidzemes tiesas apgabala prokuratūra", "region"],
  ["ZTAP", "Zemgales tiesas apgabala prokuratūra", "region"],
  ["OSP", "Organizētās noziedzības un citu nozaru specializētā prokuratūra", "specialised"],
];

export const PROSECUTION_OFFICES: readonly ProsecutionOffice[] = ROWS.map(([officeId, name, level]) => ({
  officeId,
  name,
  level,
  parentId: level === "general" ? null : "GP",
  territory: [],
  address: null,
  phone: null,
  email: null,
  validFrom: null,
  validTo: null,
}));
