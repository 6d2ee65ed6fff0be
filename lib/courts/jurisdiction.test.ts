import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { ClaimFacts, Defendant } from "./claim-courts";
import { COURT_REASONS } from "./court-choice";
import { type JurisdictionFacts, jurisdiction } from "./jurisdiction";

const told = (facts: JurisdictionFacts): string[] =>
  jurisdiction(facts).map(
    ({ courtId, reason, confidence, housePlace, handInCourtId }) =>
      courtId +
      (handInCourtId === courtId ? "" : `<${handInCourtId}`) +
      ` ${reason}` +
      (housePlace === null ? "" : ` ${housePlace}`) +
      (confidence === "high" ? "" : " ?"),
  );

const person = (municipality: string | null, change: Partial<Defendant> = {}): Defendant => ({
  kind: "person",
  addressKind: "declared",
  municipality,
  ...change,
});
const claim = (change: Partial<ClaimFacts> = {}): ClaimFacts & { procedure: "claim" } => ({
  procedure: "claim",
  defendants: [person("Jelgava")],
  claimantMunicipality: "Rīga",
  grounds: [],
  ...change,
});
const elsewhere = claim({ defendants: [person(null, { immovable: "Cēsu nov." })] });

describe("claims", () => {
  test.each<[string, JurisdictionFacts, string[]]>([
    ["CPL 26(1)", claim(), ["ZRT declaredResidence"]],
    [
      "the simplified procedure has no rules of its own",
      { ...claim(), procedure: "simplified" },
      ["ZRT declaredResidence"],
    ],
    [
      "a territory that is not confirmed",
      claim({ defendants: [person("Ogres nov.")] }),
      ["ZRT declaredResidence ?"],
    ],
    ["CPL 27(2): an immovable", elsewhere, ["VRT defendantProperty"]],
    [
      "CPL 27(2): an immovable or the last known residence",
      claim({ defendants: [person("Balvu nov.", { addressKind: "lastKnown", immovable: "Cēsu nov." })] }),
      ["LRT lastKnownResidence", "VRT defendantProperty"],
    ],
    [
      "CPL 28(7): who cannot be found does not stand in the way",
      claim({ defendants: [person(null), person("Talsu nov.")] }),
      ["KRT oneOfDefendants"],
    ],
    [
      "CPL 31.1: any court, the claimant's own first",
      claim({ defendants: [person(null)], claimantMunicipality: "Valkas nov." }),
      [
        "VRT anyCourt ?",
        "RPT anyCourt ?",
        "RRT anyCourt ?",
        "KRT anyCourt ?",
        "LRT anyCourt ?",
        "ZRT anyCourt ?",
      ],
    ],
    [
      "CPL 28(1), 28(1.1), 28(6)",
      claim({
        grounds: [
          { kind: "branch", place: "Ventspils" },
          { kind: "crossBorderConversion", place: "Rīga" },
          { kind: "maritime", place: "Liepāja" },
        ],
      }),
      ["ZRT declaredResidence", "KRT branchAddress", "RPT formerLegalAddress"],
    ],
    [
      "CPL 28(3) and 28(4), each with its own place",
      claim({
        grounds: [
          { kind: "injury", place: "Balvu nov." },
          { kind: "damage", place: "Talsu nov." },
        ],
      }),
      ["ZRT declaredResidence", "RPT claimantAfterInjury", "LRT placeOfInjury", "KRT placeOfDamage"],
    ],
    [
      "CPL 28(2)",
      { procedure: "maintenance", defendants: [person("Jelgava")], claimantMunicipality: "Rīga" },
      ["ZRT declaredResidence", "RPT claimantForMaintenance"],
    ],
    [
      "CPL 30",
      claim({ agreedCourtId: "KRT", grounds: [{ kind: "labour", place: "Rīga" }] }),
      ["KRT agreedCourt"],
    ],
    ["CPL 30(1): only courts of first instance", claim({ agreedCourtId: "AT" }), ["ZRT declaredResidence"]],
    ["CPL 31(1)", claim({ counterclaimCourtId: "LRT", agreedCourtId: "KRT" }), ["LRT counterclaim"]],
  ])("%s", (_, facts, courts) => {
    expect(told(facts)).toEqual(courts);
  });

  test.each<[string, NonNullable<ClaimFacts["subject"]>, string[]]>([
    ["CPL 24(1)", { kind: "intellectualProperty" }, ["RPT onlyCityOfRiga"]],
    ["CPL 24(1), secrets", { kind: "stateSecret" }, ["RPT onlyCityOfRiga"]],
    ["CPL 24(1.1)", { kind: "commercial" }, ["ELT onlyEconomicCourt"]],
    ["CPL 29(1)", { kind: "immovable", places: ["Madonas nov."] }, ["VRT placeOfImmovable"]],
    ["CPL 29(1), attached", { kind: "seizedProperty", places: ["Rīga"] }, ["RPT placeOfSeizedProperty"]],
    [
      "CPL 29(2)",
      { kind: "estate", deceasedMunicipality: "Rīga", estatePlaces: ["Liepāja"] },
      ["RPT residenceOfDeceased"],
    ],
    [
      "CPL 29(2), who lived elsewhere",
      { kind: "estate", deceasedMunicipality: null, estatePlaces: ["Liepāja"] },
      ["KRT placeOfEstate"],
    ],
    [
      "CPL 250.1(1): one heir's residence",
      { kind: "inheritanceDivision", owners: ["Rīga", "Jelgava"], immovables: [] },
      ["RPT heirResidence", "ZRT heirResidence"],
    ],
    [
      "CPL 250.1(1): immovables first",
      { kind: "inheritanceDivision", owners: ["Rīga"], immovables: ["Balvu nov."] },
      ["LRT placeOfInheritedImmovable"],
    ],
    ["CPL 250.7", { kind: "jointProperty", owners: ["Rīga"], immovables: [] }, ["RPT jointOwnerResidence"]],
  ])("%s leaves no other court, whatever was agreed", (_, subject, courts) => {
    const grounds = [{ kind: "damage", place: "Ventspils" }] as const;
    expect(told(claim({ subject, grounds, agreedCourtId: "RRT" }))).toEqual(courts);
  });

  test("CPL 24(1.2): a counterclaim is handed in where the claim is, and takes the case along", () => {
    const facts = claim({ subject: { kind: "commercial" }, counterclaimCourtId: "VRT" });
    expect(told(facts)).toEqual(["ELT<VRT onlyEconomicCourt ?"]);
    expect(told({ ...facts, counterclaimCourtId: "ELT" })).toEqual(["ELT onlyEconomicCourt"]);
  });
});

describe("family", () => {
  const divorce = {
    procedure: "divorce",
    defendants: [person("Jelgava")],
    claimantMunicipality: "Rīga",
  } as const;
  test.each<[string, JurisdictionFacts, string[]]>([
    ["CPL 234: no condition is met", { ...divorce, conditions: [] }, ["ZRT declaredResidence"]],
    [
      "CPL 234(1)",
      { ...divorce, conditions: ["minorChildren"] },
      ["ZRT declaredResidence", "RPT divorceWithChildren"],
    ],
    [
      "CPL 234(3)",
      { ...divorce, conditions: ["imprisoned"] },
      ["ZRT declaredResidence", "RPT divorceFromPrisoner"],
    ],
    [
      "CPL 234(4)",
      { ...divorce, conditions: ["absent"] },
      ["ZRT declaredResidence", "RPT divorceFromAbsent"],
    ],
    [
      "CPL 234(4) follows from the address",
      { ...divorce, defendants: [person(null)], conditions: [] },
      ["RPT divorceFromAbsent"],
    ],
    [
      "both abroad",
      { ...divorce, defendants: [person(null)], claimantMunicipality: null, conditions: [] },
      ["RPT", "RRT", "KRT", "LRT", "VRT", "ZRT"].map((id) => `${id} anyCourt ?`),
    ],
    [
      "CPL 244.3(1)",
      { procedure: "custody", childMunicipality: "Rēzekne", claimantMunicipality: "Rīga" },
      ["LRT childResidence"],
    ],
  ])("%s", (_, facts, courts) => {
    expect(told(facts)).toEqual(courts);
  });
});

describe("without a trial, and before one", () => {
  const undisputed = {
    procedure: "undisputed",
    debtorMunicipality: "Rīga",
    immovables: ["Talsu nov.", "Jūrmala"],
  } as const;
  const violence = {
    placesOfViolence: ["Jelgava"],
    applicantMunicipality: "Rīga",
    caseCourtId: null,
  } as const;
  test.each<[string, JurisdictionFacts, string[]]>([
    ["CPL 406.2(2)", { procedure: "paymentOrder", debtor: person("Rīga") }, ["RPT paymentOrderDebtor ?"]],
    [
      "CPL 406.1(2)2 bars it",
      { procedure: "paymentOrder", debtor: person("Rīga", { addressKind: "lastKnown" }) },
      [],
    ],
    ["CPL 406.1(2)3 bars it", { procedure: "paymentOrder", debtor: person(null) }, []],
    ["CPL 403(1)", { ...undisputed, obligation: "money" }, ["RPT undisputedDebtor"]],
    [
      "CPL 403(1), a commercial pledge",
      { ...undisputed, obligation: "commercialPledge" },
      ["RPT undisputedDebtor"],
    ],
    [
      "CPL 403(2): the applicant chooses among several",
      { ...undisputed, obligation: "immovablePledge" },
      ["KRT undisputedImmovable", "RRT undisputedImmovable"],
    ],
    [
      "CPL 403(3)",
      { ...undisputed, obligation: "shipMortgage", placeOfShipRegister: "Rīga" },
      ["RPT undisputedShip"],
    ],
    [
      "CPL 250.55(3): the place before where one is",
      { procedure: "protectionFromViolence", ...violence },
      ["ZRT placeOfViolence", "RPT applicantAtViolence"],
    ],
    [
      "CPL 250.55(3): violence abroad",
      { procedure: "protectionFromViolence", ...violence, placesOfViolence: [null] },
      ["RPT applicantAtViolence"],
    ],
    [
      "CPL 250.45(3)",
      { procedure: "protectionFromViolence", ...violence, caseCourtId: "KRT" },
      ["KRT courtOfCase"],
    ],
    [
      "CPL 139(2)",
      { procedure: "securing", stage: "beforeClaim", claim: elsewhere },
      ["VRT defendantProperty"],
    ],
    [
      "CPL 137(7)",
      {
        procedure: "securing",
        stage: "beforeArbitration",
        debtorMunicipality: "Rīga",
        propertyPlaces: ["Liepāja"],
      },
      ["RPT debtorBeforeArbitration", "KRT propertyBeforeArbitration"],
    ],
    ["CPL 137(6)", { procedure: "securing", stage: "inCase", courtId: "LRT" }, ["LRT courtOfCase"]],
  ])("%s", (_, facts, courts) => {
    expect(told(facts)).toEqual(courts);
  });
});

describe("administrative cases", () => {
  test.each<[string, JurisdictionFacts, string[]]>([
    [
      "APL 189(1)",
      { procedure: "administrative", applicant: "free", municipality: "Ventspils" },
      ["ART applicantAddress Liepāja ?"],
    ],
    [
      "APL 189(2)",
      { procedure: "administrative", applicant: "prisoner", municipality: "Jelgava" },
      ["ART prisonAddress Jelgava ?"],
    ],
    [
      "APL 189(3)",
      { procedure: "administrative", applicant: "free", municipality: null },
      ["ART noLatvianAddress Rīga"],
    ],
  ])("%s", (_, facts, courts) => {
    expect(told(facts)).toEqual(courts);
  });
});

describe("texts", () => {
  test.each(LANGUAGES)("every reason says in %s why, and by which law", (language) => {
    const t = translator(language);
    for (const reason of COURT_REASONS) {
      expect(t(`courts:reasons.${reason}`, { municipality: "Rīga" })).not.toMatch(/[{}]|null/);
      expect(t(`courts:law.${reason}`)).toMatch(/likum|Law/i);
    }
  });

  test.each(LANGUAGES)(
    "no reason in %s speaks to whoever reads the page: it stands in the court's paper",
    (language) => {
      const t = translator(language);
      for (const reason of COURT_REASONS)
        expect(t(`courts:reasons.${reason}`, { municipality: "Rīga" })).not.toMatch(/\b(jūs|you|your)\b/iu);
    },
  );
});
