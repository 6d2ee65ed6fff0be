import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import { page, search } from "./test-pages";

/** What remains on paper: what is for the screen only is left out, with everything in it. */
function printed(html: string): string {
  const [begin, ...screens] = html.slice(html.indexOf("<main")).split('<div class="tp-screen-only tp-flow">');
  return [begin, ...screens.map(afterItsEnd)].join("");
}

/** What follows the end of the block whose inside the text begins with. */
function afterItsEnd(inside: string): string {
  let depth = 1;
  for (const { 0: tag, index } of inside.matchAll(/<(\/?)div[ >]/g)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth === 0) return inside.slice(index);
  }
  return "";
}

test("on paper the search is one line in words and its list, without a form", () => {
  const typed = { court: "RPT" };
  const html = search({ typed, query: { ...everythingFrom(day("2026-11-23")), courtId: "RPT" } });
  expect(html).toContain("<form");
  const paper = printed(html);
  expect(paper).not.toMatch(/<form|<input|<select|<details|<button/);
  expect(paper).toContain("Meklēts: Tiesa: Rīgas pilsētas tiesa; No dienas: 23.11.2026.");
  expect(paper).toContain("C33359926");
});

test("on paper the page of a hearing asks for no address", () => {
  expect(page({})).toContain('name="email"');
  expect(printed(page({}))).not.toMatch(/<form|<input|<button/);
  expect(printed(page({}))).toContain("Rīga, Abrenes iela 8");
});
