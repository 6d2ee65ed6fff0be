import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DocumentName } from "./document-name";

const shown = (language: "lv" | "en"): string =>
  renderToStaticMarkup(<DocumentName form="claim" title="Prasības pieteikums" language={language} />);

test("a document is named as it is called, and explained to whoever reads another language", () => {
  expect(shown("lv")).toBe('<span lang="lv">Prasības pieteikums</span>');
  expect(shown("en")).toBe('Statement of claim (<span lang="lv">Prasības pieteikums</span>)');
});
