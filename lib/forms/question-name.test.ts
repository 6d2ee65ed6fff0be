import { expect, test } from "vitest";
import { formTexts } from "./form-texts";
import { borrowedKey, borrowedName } from "./question-name";

test("a borrowed question is told apart from one's own", () => {
  expect(borrowedKey("fields.facts.label")).toBeUndefined();
  expect(borrowedKey("steps.a__b.title")).toBeUndefined();
  expect(borrowedKey(`fields.${borrowedName("simplified-money-claim", "facts")}.options.yes`)).toEqual({
    form: "simplified-money-claim",
    key: "fields.facts.options.yes",
  });
});

test("its words stand with the form that it is borrowed of, or with all forms", () => {
  const { text, maybe } = formTexts("correction", "en");
  const of = formTexts("simplified-money-claim", "en");
  expect(text("fields.simplified-money-claim__housingDebt.label")).toBe(of.text("fields.housingDebt.label"));
  expect(text("fields.simplified-money-claim__facts.hint")).toBe(of.text("fields.facts.hint"));
  expect(maybe("fields.simplified-money-claim__nothing.label")).toBeUndefined();
});
