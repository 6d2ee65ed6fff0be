import { describe, expect, test } from "vitest";
import { FILING_KINDS } from "@/lib/filings/filing-kinds";
import { formById } from "./catalog";
import { KIND_OF_FORM } from "./kind-of-form";
import { simplifiedMoneyClaim } from "./simplified-money-claim/form";
import { typedClaim } from "./simplified-money-claim/test-typed";
import { answersWith, TEST_CONTEXT } from "./test-answers";
import { JOURNEYS } from "./test-journeys";

const entries = Object.entries(JOURNEYS) as [
  keyof typeof JOURNEYS,
  (typeof JOURNEYS)[keyof typeof JOURNEYS],
][];

describe.each(entries)("%s", (id, form) => {
  const complete = form.journeys.filter(({ status }) => status === "complete");
  test.each(complete)("is filed as its kind: $name", async ({ change, inCase = form.inCase }) => {
    const loaded = await formById(id);
    if (loaded === undefined) throw new Error(`No form ${id}`);
    const answers = answersWith(loaded, { ...form, inCase }, change);
    expect(loaded.filed(answers, { ...TEST_CONTEXT, inCase }).kind).toBe(KIND_OF_FORM[id]);
  });
});

test("a small claim is filed as its kind", () => {
  const answers = answersWith(simplifiedMoneyClaim, { typed: typedClaim, inCase: null }, {});
  expect(simplifiedMoneyClaim.filed(answers, TEST_CONTEXT).kind).toBe(KIND_OF_FORM["simplified-money-claim"]);
});

test("each kind of the contract is filed by one form", () => {
  expect(Object.values(KIND_OF_FORM).sort()).toEqual([...FILING_KINDS].sort());
});
