import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { stemOf } from "@/lib/core/word-stem";
import { searchText } from "@/lib/core/search-text";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { PROSECUTION_OFFICES } from "@/sandbox/exchange/registers/prosecution";
import { courtsOfPlace } from "@/lib/courts/courts-of-place";
import { entriesOf } from "@/lib/courts/directory";
import { courtItems, withCourtsOfPlace } from "./courts-to-find";
import { matching } from "./matching";
import { standingItems } from "./services";
import { soughtNumber } from "./sought-number";
import { soughtStems } from "./word-forms";

const directory = { courts: COURTS, offices: PROSECUTION_OFFICES, asOf: null };
const itemsIn = (language: Language) => [
  ...standingItems(language),
  ...courtItems(directory, day("2026-11-22"), language),
];
const ITEMS = { lv: itemsIn("lv"), en: itemsIn("en") };
const first = (typed: string, language: Language = "lv"): string | undefined =>
  matching(ITEMS[language], typed).items[0]?.path;
const paths = (typed: string, language: Language = "lv"): string[] =>
  matching(ITEMS[language], typed).items.map(({ path }) => path);

describe("words in their forms", () => {
  test.each([
    ["nodeva", "nodevas", "nodevu", "nodevām"],
    ["spriedums", "sprieduma", "spriedumu", "spriedumiem"],
    ["tiesnesis", "tiesneša", "tiesnešiem", "tiesnesi"],
    ["apelācija", "apelācijas", "apelāciju"],
    ["šķiršana", "šķiršanas", "šķiršanu"],
    ["hearing", "hearings"],
  ])("%s", (...forms) => {
    expect(new Set(forms.flatMap((form) => soughtStems(form))).size).toBe(1);
  });

  test("short words and figures keep their ends", () => {
    expect(stemOf("un")).toBe("un");
    expect(stemOf("ost")).toBe("ost");
    expect(stemOf("4060")).toBe("4060");
    expect(soughtStems("un par ar")).toEqual(["un", "par", "ar"]);
  });
});

describe("one search", () => {
  test.each([
    ["nodevas", "/fees"],
    ["cik maksā nodeva", "/fees"],
    ["kalendars", "/hearings"],
    ["tiesas sēdes", "/hearings"],
    ["kura tiesa", "/courts/mine"],
    ["piekritība", "/glossary#jurisdiction"],
    ["parāda piedziņa", "/forms/simplified-money-claim"],
    ["iesniegt prasibu", "/forms/claim"],
    ["daugavpils tiesa", "/courts/daugavpils-tiesa"],
    ["latgales rajona", "/courts/latgales-rajona-tiesa"],
    ["generalprokuratura", "/courts/prosecution/generalprokuratura"],
    ["blakus sudziba", "/forms/ancillary-complaint"],
    ["sīkdatnes", "/cookies"],
    ["mans melnraksts", "/cases"],
  ])("%s", (typed, path) => {
    expect(first(typed)).toBe(path);
  });

  test.each([
    ["fee", "/fees"],
    ["hearings", "/hearings"],
    ["which court", "/courts/mine"],
    ["blakus sūdzība", "/glossary#ancillaryComplaint"],
    ["spriedums", "/glossary#judgment"],
    ["Riga", "/courts/rigas-rajona-tiesa"],
  ])("in English: %s", (typed, path) => {
    expect(paths(typed, "en")).toContain(path);
  });

  test("words that only ask are not looked for, when others are there", () => {
    expect(paths("kas ir apelācija")).toEqual(paths("apelācija"));
    expect(paths("what is an appeal", "en")).toEqual(paths("appeal", "en"));
    expect(soughtStems("kas ir")).toEqual(["kas", "ir"]);
  });

  test.each(["alimenti", "alimentus", "uzturlīdzekļi", "uzturlīdzekļu"])(
    "%s lead to the fee in such a case, and to the court",
    (typed) => {
      expect(paths(typed)).toContain("/fees?matter=maintenance");
      expect(paths(typed)).toContain("/courts/mine");
    },
  );

  test.each([
    ["Jūrmalas pilsētas tiesa", "/courts/rigas-rajona-tiesa"],
    ["Liepājas tiesa", "/courts/kurzemes-rajona-tiesa"],
    ["Ikšķile", "/courts/zemgales-rajona-tiesa"],
    ["Rīga", "/courts/rigas-pilsetas-tiesa"],
    ["Rīgas apgabaltiesa", "/courts/rigas-apgabaltiesa"],
    ["Rīgas rajona tiesa", "/courts/rigas-rajona-tiesa"],
    ["Daugavpils tiesa", "/courts/daugavpils-tiesa"],
    ["Riga City Court", "/courts/rigas-pilsetas-tiesa"],
    ["Zemgale District Court", "/courts/zemgales-rajona-tiesa"],
  ])("the first court of %s is decided by its territory, unless it is its own name", (typed, path) => {
    for (const language of LANGUAGES) {
      const { items } = matching(ITEMS[language], typed);
      const places = courtsOfPlace(entriesOf(directory, day("2026-11-22")), typed);
      const found = withCourtsOfPlace(items, { places, typed, language });
      expect(found.find(({ kind }) => kind === "court")?.path).toBe(path);
      expect(new Set(found.map((item) => item.path)).size).toBe(found.length);
    }
  });

  test("a municipality leads to its court, an address to its house's", () => {
    expect(paths("Siguldas novads")[0]).toBe("/courts/rigas-rajona-tiesa");
    expect(paths("Abrenes iela 8")).toContain("/courts/rigas-pilsetas-tiesa");
  });

  test("when nothing holds all the words, those that hold some are told as such", () => {
    const { items, isWhole } = matching(ITEMS.lv, "apelācija dinozaurs");
    expect(isWhole).toBe(false);
    expect(items.map(({ path }) => path)).toContain("/glossary#appeal");
    expect(matching(ITEMS.lv, "dinozaurs zvaigznājs").items).toEqual([]);
    expect(matching(ITEMS.lv, "zvaigžņkuģis").items).toEqual([]);
    expect(matching(ITEMS.lv, "?!").items).toEqual([]);
  });

  test.each(LANGUAGES)("every result has a name and a sentence, no two the same address (%s)", (language) => {
    const all = ITEMS[language];
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    for (const { title, text } of all) expect(title.length * text.length).toBeGreaterThan(0);
  });

  test("every title finds itself", () => {
    for (const { title, path } of ITEMS.lv) expect(paths(title), title).toContain(path);
  });

  test("whatever is typed is answered, each result once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (typed) => {
        const text = searchText.parse(typed);
        expect(text).not.toMatch(/\p{C}/u);
        const paths = matching(ITEMS.lv, text).items.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 60 },
    );
    expect(searchText.parse("a".repeat(10_000_000))).toHaveLength(100);
  });
});

describe("what looks like a number", () => {
  test.each([
    ["C33359926", "C33359926", false],
    ["c-3599-26/38", "c-3599-26/38", false],
    ["AA43-0138-26/5", "AA43-0138-26/5", false],
    ["11860004519", "11860004519", false],
    ["SKC-549/2026", "SKC-549/2026", false],
    ["ECLI:LV:RIRT:2026:0320.C33359926.3.S", "C33359926", true],
    ["ecli:lv:zat:2026:1A770026225.3.s", "1A770026225", true],
  ])("%s", (typed, number, isEcli) => {
    expect(soughtNumber(typed)).toEqual({ number, isEcli });
  });

  test.each([
    "Rīga",
    "3000",
    "3 000 €",
    "Abrenes iela 8",
    "2026. gads",
    "ECLI:LV",
    "tālrunis 67000000",
    "C-1",
    "",
  ])("%s is none", (typed) => {
    expect(soughtNumber(typed)).toBeNull();
  });
});
