import type { Company } from "@/lib/exchange/shapes";

/** Invented companies; the numbers have the check sum of real ones. */
export const COMPANIES: readonly Company[] = [
  {
    registrationNumber: "40203990007",
    name: "SIA “Zaļais Kāpurs”",
    legalAddress: { line: "Bruņinieku iela 199", municipality: "Rīga", postalCode: "LV-1011" },
    state: "registered",
  },
  {
    registrationNumber: "40203991002",
    name: "SIA “Ziemeļu Jumti”",
    legalAddress: { line: "Stacijas iela 88", municipality: "Valmieras nov.", postalCode: "LV-4201" },
    state: "registered",
  },
  {
    registrationNumber: "40103993007",
    name: "AS “Līvzemes Telekomunikācijas”",
    legalAddress: { line: "Krasta iela 301", municipality: "Rīga", postalCode: "LV-1019" },
    state: "registered",
  },
  {
    registrationNumber: "44103995004",
    name: "SIA “Ķeizarmežs un Dēli”",
    legalAddress: { line: "Rūpniecības iela 77", municipality: "Jelgava", postalCode: "LV-3008" },
    state: "inLiquidation",
  },
  {
    registrationNumber: "41203996009",
    name: "SIA “Ventas Šķirotava”",
    legalAddress: { line: "Ostas iela 150", municipality: "Ventspils", postalCode: "LV-3601" },
    state: "registered",
  },
  {
    registrationNumber: "40203998000",
    name: "SIA “Ozolkalna Būve”",
    legalAddress: { line: "Dzintaru aleja 5", municipality: "Jūrmala", postalCode: "LV-2008" },
    state: "registered",
  },
  {
    registrationNumber: "40203994009",
    name: "SIA “Zvaigznāja Dārzi”",
    legalAddress: { line: "Liepu iela 211", municipality: "Ogres nov.", postalCode: "LV-5001" },
    state: "registered",
  },
];

export const companyNumbered = (number: string): Company | null =>
  COMPANIES.find(({ registrationNumber }) => registrationNumber === number) ?? null;
