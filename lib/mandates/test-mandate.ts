import type { Mandate } from "@/lib/exchange/shapes";

/** A power of attorney that is valid all the year 2026, unless told otherwise. */
export const mandate = (more: Partial<Mandate> = {}): Mandate => ({
  ownerPersonalCode: "140947-11046",
  mandateId: "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
  kind: "powerOfAttorney",
  principal: {
    kind: "person",
    name: "Olga Čakste",
    personalCode: "327706-19485",
    registrationNumber: null,
    address: { line: "Ganību dambis 220 – 7", municipality: "Rīga", postalCode: "LV-1005" },
  },
  rights: "sole",
  jointWith: [],
  powers: [],
  caseNumbers: null,
  document: { kind: "powerOfAttorney", number: "1187", date: "2026-01-01", issuedBy: "Zvērināta notāre" },
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  endedAt: null,
  version: 1,
  ...more,
});
