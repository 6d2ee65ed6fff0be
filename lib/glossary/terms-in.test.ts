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

test.each(LANGUAGES)("any text at all is read calmly in %s, and few terms are told", (language) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(termsIn(text, language).length).toBeLessThanOrEqual(8);
    }),
  );
});
