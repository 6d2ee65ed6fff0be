import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { defineForm } from "./define-form";
import { confidential } from "./fields/confidential";
import { optional } from "./fields/optional";
import { phone } from "./fields/phone";
import { text } from "./fields/text";
import { openAnswers } from "./open-answers";
import { confidentialRows } from "./paper/confidential-rows";
import { paperWords } from "./paper/paper-words";
import { sectionOfStep } from "./paper/section";

const { steps } = defineForm("protection-from-violence", { version: 1 })
  .step("contact", { contactPhone: optional(confidential(phone())), about: text() })
  .list("witnesses", { name: text(), shelter: confidential(text()) }, { min: 1, max: 3 });

const ANSWERS = {
  contactPhone: "+371 20000001",
  about: "Par ko",
  witnesses: [{ name: "Anna", shelter: "Krīzes centrs" }],
};
const FACTS = { filerCode: null, principal: null, today: day("2026-11-22"), inCase: null };

test("what is confidential is not among the answers that are filed, nor in an entry of a list", () => {
  expect(openAnswers({ steps }, ANSWERS)).toEqual({ about: "Par ko", witnesses: [{ name: "Anna" }] });
});

test("the paper has what is open, the annex what is confidential, and neither anything of the other", () => {
  const words = {
    ...paperWords("common", "lv"),
    text: (key: string) => `[${key}]`,
    maybe: () => undefined,
  };
  const paper = JSON.stringify(
    steps.map((step) =>
      sectionOfStep({ step, answers: ANSWERS, facts: FACTS, words, leftOut: new Set<string>() }),
    ),
  );
  const annex = JSON.stringify(confidentialRows({ steps, answers: ANSWERS, facts: FACTS, words }));
  for (const secret of ["20000001", "Krīzes centrs"]) {
    expect(paper).not.toContain(secret);
    expect(annex).toContain(secret);
  }
  for (const open of ["Par ko", "Anna"]) {
    expect(paper).toContain(open);
    expect(annex).not.toContain(open);
  }
});
