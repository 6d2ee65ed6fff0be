import { describe, expect, test } from "vitest";
import { simplifiedMoneyClaim } from "@/lib/forms/simplified-money-claim/form";
import { askedStep } from "@/lib/forms/steps";
import { issueLabel } from "./field-label";
import { formWords, issueSentence, wordsForAnother } from "./form-words";

const words = formWords("simplified-money-claim", "lv");

function sentence(step: string, field: string): string {
  const fields = askedStep(simplifiedMoneyClaim, step)?.fields ?? {};
  return issueSentence(words, { field, code: "required" }, issueLabel(words, fields, field));
}

test("an error of an address says whose address it is", () => {
  expect(sentence("defendants", "address.postalCode")).toBe(
    "Atbildētāja adrese – pasta indekss: ierakstiet atbildi",
  );
  expect(sentence("claimant", "claimantAddress.line")).toBe(
    "Jūsu deklarētā dzīvesvieta – iela, māja, dzīvoklis: ierakstiet atbildi",
  );
});

test("an error of a question answers it", () => {
  const said = issueSentence(words, { field: "due", code: "chooseOne" }, "Vai termiņš ir pagājis?");
  expect(said).toBe("Vai termiņš ir pagājis? Izvēlieties vienu atbildi");
});

test("a sentence that only forms know is found as well", () => {
  const params = { character: "💶", code: "U+1F4B6" };
  expect(issueSentence(words, { field: "facts", code: "unprintable", params }, "Kas notika")).toContain(
    "zīmi 💶 (U+1F4B6)",
  );
});

describe("a form that is filled for another", () => {
  const told = wordsForAnother(formWords("simplified-money-claim", "lv"));

  test.each([
    ["steps.claimant.title", "Ziņas par iesniedzēju"],
    ["fields.claimantAddress.label", "Iesniedzēja dzīvesvieta vai juridiskā adrese"],
    ["fields.claimantEmail.label", "Jūsu e-pasts"],
  ])("%s speaks of the principal", (key, said) => {
    expect(told.text(key)).toBe(said);
    expect(told.maybe(key)).toBe(said);
  });

  test("other words, and those that a form has of its own, stay", () => {
    expect(told.text("title")).toBe(formWords("simplified-money-claim", "lv").text("title"));
    const own = formWords("protection-from-violence", "lv");
    expect(wordsForAnother(own).text("steps.applicant.lead")).toBe(own.text("steps.applicant.lead"));
  });
});
