import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LatvianNotice } from "./draft-notices";
import { formWords } from "./form-words";

test("that the filing will be Latvian is told to whoever reads another language alone", () => {
  const shown = (language: "lv" | "en"): string =>
    renderToStaticMarkup(<LatvianNotice words={formWords("claim", language)} />);
  expect(shown("en")).toContain("in Latvian");
  expect(shown("lv")).toBe("");
});
