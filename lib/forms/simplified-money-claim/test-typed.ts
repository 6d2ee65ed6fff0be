import type { TypedGroup } from "../typed";

export const defendantEntry = (change: TypedGroup = {}): TypedGroup => ({
  defendant: {
    kind: "person",
    name: "Andris Ozoliņš",
    personalCode: "070378-11176",
    companyName: "",
    registrationNumber: "",
  },
  addressKind: "declared",
  address: { line: "Dzintaru aleja 5", municipality: "Jūrmala", postalCode: "LV-2008" },
  ...change,
});

export const claimEntry = (change: TypedGroup = {}): TypedGroup => ({
  about: "Neatdots aizdevums pēc 2025. gada 3. marta līguma",
  basis: "loan",
  mainDebt: "1 200,50",
  mainDebtCalculation: "Aizdoti 1500,50 €, atdoti 300 €",
  ...change,
});

/** The shortest claim that can be filed, as it would be typed. */
export const typedClaim: TypedGroup = {
  claimAbout: "money",
  defendantPlace: "latvia",
  mainDebtSize: "within",
  claimantAddress: { line: "Ķiršu iela 14 – 27", municipality: "Rīga", postalCode: "1013" },
  bankAccount: "LV97 HABA 0551 0000 0001 7",
  claimantEmail: "ilze@example.com",
  claimantPhone: "",
  eCommunication: "yes",
  hasRepresentative: "no",
  defendants: [{ id: "d1", typed: defendantEntry() }],
  claims: [{ id: "c1", typed: claimEntry() }],
  housingDebt: "no",
  facts: "2025. gada 3. martā aizdevu naudu; termiņš bija 1. jūnijs.",
  law: "Civillikuma 1934. un 1943. pants",
  evidence: [{ id: "e1", typed: { evidenceTitle: "Aizdevuma līgums", proves: "Summu un termiņu" } }],
  preTrial: "notRequired",
  mediation: "no",
  hearing: "no",
  feeBack: "yes",
  conductCosts: "no",
  exempt: "no",
  truth: "yes",
};
