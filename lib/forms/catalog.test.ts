import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "@/lib/core/language";
import { allResources } from "@/lib/i18n/all-resources";
import { FORM_IDS, formById } from "./catalog";
import { formTexts } from "./form-texts";
import { textKeys } from "./text-keys";

/** Every key of a tree of texts, `a.b.c`. */
function keysOf(tree: unknown, at = ""): string[] {
  if (typeof tree !== "object" || tree === null) return [at];
  return Object.entries(tree).flatMap(([key, value]) => keysOf(value, at === "" ? key : `${at}.${key}`));
}

/** What several forms are made of. */
const SHARED = new Set(["contents", "fields", "paper", "parts"]);

const isOwn = (id: string, language: Language, key: string): boolean =>
  keysOf(allResources[language][`form-${id}`]).includes(key);

test("the folders of forms are the catalogue", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED.has(entry.name))
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...FORM_IDS].sort());
});

test("there is no form of another name", async () => {
  expect(await formById("constructor")).toBeUndefined();
});

describe.each(FORM_IDS)("%s", (id) => {
  test.each(LANGUAGES)("has its texts in %s, and no others", async (language) => {
    const form = await formById(id);
    if (form === undefined) throw new Error("No form");
    expect(form.id).toBe(id);
    const { required, optional } = textKeys(form);
    const { maybe } = formTexts(id, language);
    const own = keysOf(allResources[language][`form-${id}`]).filter((key) => !key.startsWith("document."));
    const known = new Set([...required, ...optional]);
    expect(required.filter((key) => maybe(key) === undefined)).toEqual([]);
    expect(own.filter((key) => !known.has(key))).toEqual([]);
  });

  test("a text that one language may leave out is in all of them or in none", () => {
    const [lv, en] = LANGUAGES.map((language) => keysOf(allResources[language][`form-${id}`]).sort());
    expect(en).toEqual(lv);
  });

  test.each(LANGUAGES)("says nothing in %s that all forms share", (language) => {
    const shared = keysOf(allResources[language]["form-common"]).filter(
      (key) => !key.startsWith("document."),
    );
    const { maybe } = formTexts(id, language);
    const common = formTexts("common", language);
    expect(shared.filter((key) => isOwn(id, language, key) && maybe(key) === common.maybe(key))).toEqual([]);
  });

  test("no two questions share a name", async () => {
    const form = await formById(id);
    const names = form?.steps.flatMap((step) => (step.kind === "stop" ? [] : Object.keys(step.fields))) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });
});
