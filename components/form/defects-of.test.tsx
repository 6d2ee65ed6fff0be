import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Correction } from "@/lib/forms/form";
import { DefectsOf } from "./defects-of";
import type { DraftPage } from "./draft-frame";
import { formWords } from "./form-words";

const NAME = "simplified-money-claim__facts";
const defects: Correction["defects"] = [
  { field: "facts", text: "Nav dienas.", question: NAME },
  { field: "facts", text: "Nav vietas.", question: NAME },
  { field: null, text: "Nav līguma.", question: null },
];

/** Only what the court said is looked at. */
const of = {
  draft: { correction: { defects } },
  words: formWords("correction", "en"),
} as unknown as DraftPage;

test("all that the court said of a question stands before it, and nothing else", () => {
  const told = renderToStaticMarkup(<DefectsOf of={of} question={NAME} />);
  expect(told).toMatch(/Nav dienas\..*Nav vietas\./);
  expect(told).not.toContain("Nav līguma");
  expect(told).toContain('lang="lv"');
  expect(renderToStaticMarkup(<DefectsOf of={of} question="answers" />)).toBe("");
});
