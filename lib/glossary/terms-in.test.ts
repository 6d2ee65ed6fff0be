import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { termsIn } from "./terms-in";

test.each([
  ["Prasību ceļ atbildētāja deklarētajā dzīvesvietā.", ["defendant", "declaredResidence"]],
  ["Valsts nodevu var nesamaksāt, ja esat atbrīvots.", ["stateFee"]],
  ["Kāds ir jūsu vārds?", []],
])("%s", (text, codes) => {
  expect(termsIn(text, "lv").map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
});

test("a longer term hides the shorter one that stands in it", () => {
  const codes = termsIn("Iesniedziet prasības pieteikumu.", "lv").map(({ code }) => code);
  expect(codes).toContain("statementOfClaim");
  expect(codes).not.toContain("claim");
  expect(termsIn("vienkāršotajā procedūrā", "lv").map(({ code }) => code)).toEqual(["simplifiedProcedure"]);
});

test.each([
  ["Ja lieta ir sadaļā „Manas e-lietas”, ērtāk sākt no tās.", "lv"],
  ["Visus dokumentus saņemsiet e-lietas portālā.", "lv"],
  ["Izvēlieties veidlapu „Apelācijas sūdzība”.", "lv"],
  ["If the case is under “My e-cases”, it is easier to begin from there.", "en"],
] as const)("the portal's own names are not explained: %s", (text, language) => {
  expect(termsIn(text, language)).toEqual([]);
});

test.each([
  ["Samaksāju pusi nodevas. Vai otra puse par to zina?", "lv"],
  ["Ko lūdzat iestādei? Iestādes lēmumu pievienojiet.", "lv"],
  ["The rules of the municipality set the limits.", "en"],
  ["What you claim, and what the other party says.", "en"],
] as const)("everyday words are left out: %s", (text, language) => {
  expect(termsIn(text, language)).toEqual([]);
});

test("judgment and decision are told from each other where both may be meant", () => {
  expect(termsIn("Ko gribat pārsūdzēt? Spriedumu. Lēmumu.", "lv").map(({ code }) => code)).toEqual([
    "judgment",
    "decision",
  ]);
  expect(termsIn("Rakstiet tā, kā tam jābūt spriedumā.", "lv")).toEqual([]);
});

test("an English plural is the same word", () => {
  expect(termsIn("These are the rulings of bailiffs.", "en").map(({ code }) => code)).toEqual([
    "ruling",
    "bailiff",
  ]);
});

test.each(LANGUAGES)("any text at all is read calmly in %s, and few terms are told", (language) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(termsIn(text, language).length).toBeLessThanOrEqual(8);
    }),
  );
});
