import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { courtsOfMatter, type MatterFacts } from "./court-of-matter";
import { MUNICIPALITIES } from "./courts";
import { KNOWN_COURTS } from "./known-courts";
import { ASKED, type Matter, MATTERS } from "./matter";
import { readMatter, typedMatter } from "./matter-query";

const told = (matter: Matter, facts: MatterFacts): string[] =>
  courtsOfMatter(matter, facts).map(
    ({ courtId, reason, housePlace }) => `${courtId} ${reason}${housePlace === null ? "" : ` ${housePlace}`}`,
  );

describe("which court is mine", () => {
  test.each<[string, Matter, MatterFacts, string[]]>([
    ["CPL 26(1)", "person", { defendant: "Jūrmala" }, ["RRT declaredResidence"]],
    ["CPL 26(2)", "company", { company: "Rīga" }, ["RPT legalAddress"]],
    ["CPL 27(2)", "unknownResidence", { lastKnown: "Līvānu nov." }, ["LRT propertyOrLastKnown"]],
    ["CPL 28(2)", "maintenance", { own: "Rīga" }, ["RPT claimantForMaintenance"]],
    [
      "CPL 28(2), the other parent elsewhere",
      "maintenance",
      { own: "Rīga", defendant: "Liepāja" },
      ["KRT declaredResidence", "RPT claimantForMaintenance"],
    ],
    ["one court is told once", "maintenance", { own: "Rīga", defendant: "Rīga" }, ["RPT declaredResidence"]],
    [
      "CPL 28(3)",
      "injury",
      { defendant: "Rīga", own: "Valkas nov.", injuryPlace: "Talsu nov." },
      ["RPT declaredResidence", "VRT claimantAfterInjury", "KRT placeOfInjury"],
    ],
    ["an injury, nothing more told", "injury", { defendant: "Rīga" }, ["RPT declaredResidence"]],
    [
      "CPL 28(4) gives no choice of one's own court",
      "damage",
      { defendant: "Rīga", own: "Valkas nov.", damagePlace: "Balvu nov." },
      ["RPT declaredResidence", "LRT placeOfDamage"],
    ],
    [
      "CPL 28(5)",
      "returnOfProperty",
      { defendant: "Rīga", own: "Cēsu nov." },
      ["RPT declaredResidence", "VRT claimantForProperty"],
    ],
    [
      "CPL 28(8), 234",
      "divorce",
      { own: "Bauskas nov.", defendant: "Rīga" },
      ["RPT declaredResidence", "ZRT claimantInDivorce"],
    ],
    [
      "CPL 28(9)",
      "labour",
      { company: "Rīga", own: "Jelgava", workplace: "Siguldas nov." },
      ["RPT legalAddress", "ZRT claimantAsEmployee", "RRT workplace"],
    ],
    ["CPL 29(1) leaves no choice", "immovable", { immovable: "Madonas nov." }, ["VRT placeOfImmovable"]],
    ["CPL 244.3", "custody", { child: "Rēzekne" }, ["LRT childResidence"]],
    ["CPL 24(1)", "intellectualProperty", {}, ["RPT onlyCityOfRiga"]],
    ["CPL 24(1), secrets", "stateSecret", {}, ["RPT onlyCityOfRiga"]],
    ["CPL 24(1.1)", "commercial", {}, ["ELT onlyEconomicCourt"]],
    ["APL 189, Kurzeme", "administrative", { applicant: "Ventspils" }, ["ART applicantAddress Liepāja"]],
    [
      "APL 189, Riga district",
      "administrative",
      { applicant: "Mārupes nov." },
      ["ART applicantAddress Rīga"],
    ],
    ["APL 189, prison", "administrativePrisoner", { prison: "Jelgava" }, ["ART prisonAddress Jelgava"]],
    ["APL 189, abroad", "administrativeAbroad", {}, ["ART noLatvianAddress Rīga"]],
    ["CPL 24(2)", "appeal", { court: "VRT" }, ["VAT appealCivil"]],
    ["CPL 24(2.1)", "appeal", { court: "ELT" }, ["RAT appealEconomic"]],
    ["administrative appeal", "appeal", { court: "ART" }, ["ADAT appealAdministrative"]],
    ["CPL 24(3)", "appeal", { court: "LAAT" }, ["AT cassation"]],
    ["nothing above the Senate", "appeal", { court: "AT" }, []],
  ])("%s", (_, matter, facts, courts) => {
    expect(told(matter, facts)).toEqual(courts);
  });

  test("what was not read is told as unsure, what the law says as sure", () => {
    expect(courtsOfMatter("administrative", { applicant: "Rīga" })[0]?.confidence).toBe("medium");
    expect(courtsOfMatter("administrativeAbroad", {})[0]?.confidence).toBe("high");
    expect(courtsOfMatter("person", { defendant: "Ogres nov." })[0]?.confidence).toBe("medium");
    expect(courtsOfMatter("person", { defendant: "Rīga" })[0]?.confidence).toBe("high");
  });
});

const municipality = fc.constantFrom(...MUNICIPALITIES);
const withAppeal = KNOWN_COURTS.map(({ id }) => id).filter((id) => id !== "AT");
const known = new Set(KNOWN_COURTS.map(({ id }) => id));

describe("total", () => {
  test("every matter in every municipality has a court, and each court once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MATTERS),
        fc.infiniteStream(municipality),
        fc.constantFrom(...withAppeal),
        fc.boolean(),
        (matter, places, court, isOptionalTold) => {
          const query = Object.fromEntries(
            ASKED[matter]
              .filter(({ isOptional }) => isOptional !== true || isOptionalTold)
              .map(({ field }) => [field, field === "court" ? court : String(places.next().value)]),
          );
          const { choices, faults } = readMatter(typedMatter.parse({ matter, asked: "places", ...query }));
          expect(faults).toEqual([]);
          const ids = (choices ?? []).map(({ courtId }) => courtId);
          expect(ids.length).toBeGreaterThan(0);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => known.has(id))).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each(MUNICIPALITIES)("an administrative application from %s has a house", (applicant) => {
    expect(courtsOfMatter("administrative", { applicant })[0]?.housePlace).toMatch(
      /^(Rīga|Jelgava|Liepāja|Rēzekne|Valmiera)$/,
    );
  });
});

describe("what stands in the address", () => {
  test("nothing asks, a sent empty form is told what to do", () => {
    expect(readMatter(typedMatter.parse({}))).toMatchObject({ matter: null, faults: [], choices: null });
    expect(readMatter(typedMatter.parse({ asked: "matter" })).faults).toEqual([
      { field: "matter", code: "choose" },
    ]);
  });

  test("the matter first, its places after", () => {
    expect(readMatter(typedMatter.parse({ matter: "injury", asked: "matter" }))).toMatchObject({
      matter: "injury",
      faults: [],
      choices: null,
    });
    expect(readMatter(typedMatter.parse({ matter: "injury", asked: "places" })).faults).toEqual([
      { field: "defendant", code: "choose" },
    ]);
    expect(readMatter(typedMatter.parse({ matter: "commercial" })).choices).toHaveLength(1);
  });

  test.each([
    [{ matter: "witchcraft" }, "matter", "unknownMatter"],
    [{ matter: "appeal", court: "AT" }, "court", "unknownCourt"],
    [{ matter: "appeal", court: "constructor" }, "court", "unknownCourt"],
  ])("%o is told, not refused", (query, field, code) => {
    const { faults, choices } = readMatter(typedMatter.parse(query));
    expect(faults).toEqual([{ field, code }]);
    expect(choices).toBeNull();
  });

  test.each([
    ["Atlantīda", "unknownPlace", []],
    ["Daugavpils novads", "unknownPlace", []],
    ["Rīga vai Liepāja", "severalPlaces", ["Rīga", "Liepāja"]],
    ["A\u0000t\u202El", "unknownPlace", []],
  ])("%o does not tell the municipality, and that is said", (defendant, code, municipalities) => {
    const { faults, choices } = readMatter(typedMatter.parse({ matter: "person", defendant }));
    const text = defendant.replaceAll(/[\0\u202E]/g, " ");
    expect(faults).toEqual([{ field: "defendant", code, text, municipalities }]);
    expect(choices).toBeNull();
  });

  test.each([
    ["Ikšķile", "Ogres nov.", "ZRT"],
    ["Brīvības iela 1, Salacgrīva, LV-4033", "Limbažu nov.", "VRT"],
    ["siguldā", "Siguldas nov.", "RRT"],
    ["Ogres novads", "Ogres nov.", "ZRT"],
    ["Rīga\u0000", "Rīga", "RPT"],
  ])("%s is in %s", (defendant, municipality, courtId) => {
    const { choices, places, facts } = readMatter(
      typedMatter.parse({ matter: "person", asked: "places", defendant: [defendant] }),
    );
    expect(choices).toMatchObject([{ courtId, municipality }]);
    expect(facts).toEqual({ defendant: municipality });
    const isOwnName = defendant.startsWith("Rīga");
    expect(places).toEqual(isOwnName ? [] : [{ field: "defendant", text: defendant, municipality }]);
  });

  test("what is shown again holds no control characters, no halves of characters, nothing that turns the text", () => {
    const strange = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
    expect(typedMatter.parse({ own: `${"a".repeat(199)}\u{1F4A9}` }).own).toBe("a".repeat(199));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (own) => {
        expect(typedMatter.parse({ own }).own ?? "").not.toMatch(strange);
      }),
    );
  });

  test("anything at all is read calmly", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("matter", "defendant", "court", "asked", "x"), fc.anything()),
        (query) => {
          const { matter, faults } = readMatter(typedMatter.parse(query));
          expect(matter === null || MATTERS.includes(matter)).toBe(true);
          expect(Array.isArray(faults)).toBe(true);
        },
      ),
    );
  });
});

test.each(KNOWN_COURTS.filter(({ id }) => id !== "AT"))(
  "a ruling of $id is appealed at $id, whoever judges the appeal",
  ({ id }) => {
    const [choice] = courtsOfMatter("appeal", { court: id });
    expect(choice?.handInCourtId).toBe(id);
    expect(choice?.courtId).not.toBe(id);
  },
);

test("a claim is handed in at the court that judges it", () => {
  for (const choice of courtsOfMatter("injury", { defendant: "Rīga", own: "Valkas nov." }))
    expect(choice.handInCourtId).toBe(choice.courtId);
});

test("cassation in an administrative case cites no article of civil procedure", () => {
  const [choice] = courtsOfMatter("appeal", { court: "ADAT" });
  expect(choice).toMatchObject({ courtId: "AT", reason: "cassationAdministrative" });
  for (const language of LANGUAGES)
    expect(translator(language)("courts:law.cassationAdministrative")).not.toMatch(/Civil/);
});
