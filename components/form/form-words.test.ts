import { expect, test } from "vitest";
import { simplifiedMoneyClaim } from "@/lib/forms/simplified-money-claim/form";
import { askedStep } from "@/lib/forms/steps";
import { issueLabel } from "./field-label";
import { formWords, issueSentence } from "./form-words";

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
