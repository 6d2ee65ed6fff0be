import fc from "fast-check";
import { describe, expect, test } from "vitest";
import contract from "@/lib/exchange/contract.json";
import { LANGUAGES } from "@/lib/core/language";
import { resources } from "@/lib/i18n/resources";
import { readProceedingQuery, typedProceedingQuery } from "./proceeding-query";
import { stageLaw } from "./stage-law";

const read = (given: unknown) => readProceedingQuery(typedProceedingQuery.parse(given));

describe("what was typed", () => {
  test.each([
    [{}, { state: "empty" }],
    [{ number: " C-3599-26/38 " }, { state: "asked", number: "C-3599-26/38", code: null }],
    [
      { number: "C33359926", code: "" },
      { state: "asked", number: "C33359926", code: null },
    ],
    [
      { number: "C33359926", code: "k7mp 2xw–a" },
      { state: "asked", number: "C33359926", code: "K7MP2XWA" },
    ],
    [{ number: ["C33359926", "x"] }, { state: "asked", number: "C33359926", code: null }],
    [{ number: "" }, { state: "wrong", faults: [{ field: "number", code: "numberMissing" }] }],
    [{ code: "K7MP2XWA" }, { state: "wrong", faults: [{ field: "number", code: "numberMissing" }] }],
    [{ number: "abc" }, { state: "wrong", faults: [{ field: "number", code: "notANumber" }] }],
    [{ number: "1".repeat(61) }, { state: "wrong", faults: [{ field: "number", code: "numberTooLong" }] }],
    [
      { number: "C33359926", code: "K7MP2XW0" },
      { state: "wrong", faults: [{ field: "code", code: "notACode" }] },
    ],
  ])("%j", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  test("nothing that stands in an address is refused by an exception", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (number, code) => {
        expect(["empty", "wrong", "asked"]).toContain(read({ number, code }).state);
      }),
    );
  });
});

describe.each(LANGUAGES)("words in %s", (language) => {
  const { properties } = contract.components.schemas.Proceeding;
  const texts = resources[language].proceedings;

  test("every status, stage and kind of ruling of the contract has its words", () => {
    expect(Object.keys(texts.status).sort()).toEqual([...contract.components.schemas.CaseStatus.enum].sort());
    expect(Object.keys(texts.stage).sort()).toEqual([...properties.stages.items.properties.kind.enum].sort());
    expect(Object.keys(texts.rulings.kind).sort()).toEqual(
      [...properties.rulings.items.properties.kind.enum].sort(),
    );
  });
});

test("terms of appeal are told of the first instance alone, and of no proceedings whose law is not known", () => {
  expect(stageLaw("civil", "decided", true)).toBe("proceedings:law.civil.decided");
  expect(stageLaw("civil", "decided", false)).toBeUndefined();
  expect(stageLaw("administrativeOffence", "decided", true)).toBeUndefined();
  expect(stageLaw("criminal", "registered", true)).toBeUndefined();
});
