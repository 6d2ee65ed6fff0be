import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DESK_FIELDS, deskFields } from "@/scripts/build/generate-desk-fields";
import askedInOrder from "./asked-in-order.json";
import { formWords } from "./form-words";

const KINDS = Object.entries(
  askedInOrder as Readonly<Record<string, { asked: Readonly<Record<string, string>> }>>,
);

test("the desk knows what the forms ask now (npm run generate)", async () => {
  const written = readFileSync(path.join(import.meta.dirname, "../../..", DESK_FIELDS), "utf8");
  expect(written === (await deskFields())).toBe(true);
});

describe.each(["lv", "en"] as const)("in %s", (language) => {
  test.each(KINDS)("every question of %s has a name that is no code and asks nothing", (kind, { asked }) => {
    const words = formWords(kind, language);
    // Files, declarations and answers to defects are called alike in every filing.
    const names = Object.keys(asked).map((key) => [key, words.name(key)]);
    expect(names.filter(([, name]) => name === undefined || name.endsWith("?"))).toEqual([]);
  });
});

test("what is asked of a person and of a company has the word of each", () => {
  const { chosen } = formWords("claim", "lv");
  expect(chosen("addressKind", "declared", "company")).toBe("Juridiskā adrese");
  expect(chosen("addressKind", "declared", "person")).toBe("Deklarētā dzīvesvieta");
  expect(chosen("addressKind", "noSuch", null)).toBeUndefined();
});

test("answers stand in the order of the questions, others after them", () => {
  const { inOrder } = formWords("simplifiedMoneyClaim", "lv");
  expect(inOrder(["truth", "zzz", "facts", "defendants"])).toEqual(["defendants", "facts", "truth", "zzz"]);
  expect(formWords("noSuchKind", "lv").inOrder(["b", "a"])).toEqual(["b", "a"]);
});

test("a correction calls a question as the form that asked it first", () => {
  const { name, isSum } = formWords("correction", "lv");
  expect(name("simplified-money-claim__facts")).toBe(formWords("simplifiedMoneyClaim", "lv").name("facts"));
  expect(isSum("simplified-money-claim__mainDebt")).toBe(true);
  expect(name("no-form__facts")).toBeUndefined();
});
