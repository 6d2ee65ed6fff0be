import fc from "fast-check";
import { expect, test } from "vitest";
import { MUNICIPALITIES } from "./courts";
import {
  placesAsked,
  SPECIAL_KINDS,
  SPECIAL_PLACES,
  specialCourts,
  type SpecialFacts,
  type SpecialKind,
} from "./special-courts";

const told = (kind: SpecialKind, places: SpecialFacts["places"]): string[] =>
  specialCourts({ kind, places }).map(
    ({ courtId, reason, confidence }) => `${courtId} ${reason}${confidence === "high" ? "" : " ?"}`,
  );

test.each<[string, SpecialKind, SpecialFacts["places"], string[]]>([
  ["CPL 259(1)", "adoption", { applicant: "Rīga", adoptee: "Jelgava" }, ["RPT adopterResidence"]],
  ["CPL 259(2)", "adoption", { applicant: null, adoptee: "Jelgava" }, ["ZRT adopteeResidence"]],
  [
    "CPL 259(1): the applicants choose",
    "adoptionRevocation",
    { applicant: "Rīga", otherApplicant: "Talsu nov." },
    ["RPT adoptionRevocation", "KRT adoptionRevocation"],
  ],
  ["CPL 264(1)", "capacity", { person: "Rīga" }, ["RPT capacityPerson"]],
  [
    "CPL 264(1): a hospital goes before the residence",
    "capacity",
    { person: "Rīga", institution: "Valkas nov." },
    ["VRT capacityInstitution"],
  ],
  ["CPL 270.1", "capacityReview", { person: "Rīga" }, ["RPT capacityReviewPerson"]],
  [
    "CPL 270.7",
    "temporaryTrusteeship",
    { institution: "Daugavpils" },
    ["LRT temporaryTrusteeshipInstitution"],
  ],
  ["CPL 271", "capacityForConduct", { person: "Rīga", institution: "Liepāja" }, ["RPT capacityForConduct"]],
  ["CPL 277.1", "futureMandate", { person: "Jūrmala" }, ["RRT futureMandate"]],
  ["CPL 278", "absentProperty", { lastKnown: "Ventspils" }, ["KRT absentProperty"]],
  [
    "CPL 282",
    "declarationOfDeath",
    { lastKnown: "Ventspils", applicant: "Rīga" },
    ["KRT declarationOfDeath"],
  ],
  ["CPL 290", "legalFact", { applicant: "Bauskas nov." }, ["ZRT legalFact"]],
  [
    "CPL 294(2): an immovable",
    "extinctionOfRights",
    { applicant: "Rīga", immovable: "Cēsu nov." },
    ["VRT extinctionByImmovable"],
  ],
  ["CPL 294(2): other rights", "extinctionOfRights", { applicant: "Rīga" }, ["RPT extinctionByApplicant"]],
  ["CPL 299", "lostDocument", { payment: "Rīga", debtor: "Jelgava" }, ["RPT lostDocumentPayment"]],
  [
    "CPL 299, no place of payment",
    "lostDocument",
    { debtor: "Jelgava", issue: "Rīga" },
    ["ZRT lostDocumentDebtor"],
  ],
  [
    "CPL 299, nor a debtor",
    "lostDocument",
    { payment: null, debtor: null, issue: "Rīga" },
    ["RPT lostDocumentIssue"],
  ],
  ["CPL 251(9) names no court", "inheritance", { deceased: "Rīga" }, ["RPT inheritanceRights ?"]],
  ["CPL 336", "redemption", { immovable: "Madonas nov." }, ["VRT redemption"]],
  ["CPL 394.6(1)", "debtRelease", { debtor: "Rēzekne" }, ["LRT debtRelease"]],
  ["what the portal does not know", "other", { applicant: "Rīga" }, ["RPT otherSpecial ?"]],
  ["nothing told, nothing guessed", "legalFact", {}, []],
])("%s", (_, kind, places, courts) => {
  expect(told(kind, places)).toEqual(courts);
});

test("CPL 394.9: the court that confirmed the auction, and no other", () => {
  const facts = {
    kind: "introductionIntoPossession",
    places: { applicant: "Rīga", immovable: "Rīga" },
  } as const;
  expect(specialCourts({ ...facts, auctionCourtId: "VRT" })).toMatchObject([
    { courtId: "VRT", reason: "introductionIntoPossession", confidence: "high" },
  ]);
  expect(specialCourts(facts)).toEqual([]);
});

test.each(SPECIAL_KINDS)("%s: any one place that is asked leads to a court, and no other does", (kind) => {
  const asked = new Set(placesAsked(kind));
  fc.assert(
    fc.property(
      fc.constantFrom(...SPECIAL_PLACES),
      fc.constantFrom(...MUNICIPALITIES),
      (place, municipality) => {
        expect(specialCourts({ kind, places: { [place]: municipality } })).toHaveLength(
          asked.has(place) ? 1 : 0,
        );
      },
    ),
  );
});
