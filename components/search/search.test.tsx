import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import type { Finding } from "@/lib/search/finding";
import { matching } from "@/lib/search/matching";
import { searchQuery } from "@/lib/search/search-query";
import { standingItems } from "@/lib/search/services";
import { SearchPage } from "./search-page";

const nothing: Finding = {
  typed: "",
  hasWords: false,
  number: null,
  groups: [],
  isWhole: true,
  isNear: false,
};
const page = (change: Partial<Finding>, language: (typeof LANGUAGES)[number] = "lv"): string =>
  renderToStaticMarkup(<SearchPage finding={{ ...nothing, ...change }} language={language} />);

describe("the search page", () => {
  test.each(LANGUAGES)("before anything is typed it leads to what most people want (%s)", (language) => {
    const html = page({}, language);
    expect(html).toContain('role="search"');
    expect(html).toContain(`href="/${language}/fees"`);
    expect(html).not.toContain("tp-notice");
  });

  test("only punctuation is answered with what to do", () => {
    expect(page({ typed: "?!…" })).toContain("Ierakstiet vārdu vai numuru");
  });

  test("nothing found: what was typed is shown as text, with advice", () => {
    const html = page({ typed: "<img src=x>", hasWords: true });
    expect(html).toContain("&lt;img src=x&gt;");
    expect(html).not.toContain("<img");
    expect(html).toContain("pamēģiniet vienu vārdu");
  });

  test("control characters of an address are nowhere on the page", () => {
    const { q: typed } = searchQuery.parse({ q: "zvaig\u0000zne\u001b[1m\u202E\u0085\u{1F4A9}" });
    const html = page({ typed, hasWords: true });
    expect(html).toContain("zvaig zne [1m");
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202E]/);
  });

  test("what was found stands in groups, and the box keeps what was typed", () => {
    const { items } = matching(standingItems("lv"), "nodeva");
    const groups = [{ kind: "service" as const, items: items.slice(0, 3) }];
    const html = page({ typed: "nodeva", hasWords: true, groups });
    expect(html).toContain('value="nodeva"');
    expect(html).toContain('href="/lv/fees"');
    expect(html).toContain("Pakalpojumi");
  });

  test("a number leads on, its signs safe in the address", () => {
    const number = { number: "C-3599-26/38", isEcli: false, hearings: [] };
    const html = page({ typed: "C-3599-26/38", hasWords: true, number });
    expect(html).toContain('href="/lv/proceedings?number=C-3599-26%2F38"');
    expect(html).toContain('href="/lv/hearings?caseNumber=C-3599-26%2F38"');
    expect(html).not.toContain("Nekas nav atrasts");
  });
});
