import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { Example } from "./example";

const html = (language: "lv" | "en", text: string): string =>
  renderToStaticMarkup(<Example text={text} t={translator(language)} />);

test("what is quoted on an English page is told to be Latvian, quotes inside too", () => {
  expect(html("en", "“No SIA „Paraugs” 1 500 €.” (€1,500 from SIA Paraugs)")).toMatch(
    /<span lang="lv">“No SIA „Paraugs” 1 500 €\.”<\/span> \(€1,500/,
  );
});

test("a Latvian example is the language of its page", () => {
  expect(html("lv", "„Parāds 300 €.”")).not.toContain("lang=");
});
