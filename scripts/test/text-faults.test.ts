import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "vitest";

import { textFaults } from "./text-faults";

async function faultsOf(lv: unknown, en: unknown): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "texts-"));
  try {
    for (const [language, texts] of Object.entries({ lv, en })) {
      await mkdir(path.join(folder, language, "forms"), { recursive: true });
      await writeFile(path.join(folder, language, "forms", "claim.json"), JSON.stringify(texts));
    }
    return await textFaults(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("equal catalogues have no fault", async () => {
  expect(await faultsOf({ title: "Prasība {{sum}}" }, { title: "Claim of {{sum}}" })).toEqual([]);
});

test.each([
  ["a missing key", { a: { b: "x" } }, {}, ["forms/claim:a.b: missing in en"]],
  ["an empty text", { a: "x" }, { a: " " }, ["forms/claim:a: empty in en"]],
  [
    "another placeholder",
    { a: "{{sum}}" },
    { a: "{{amount}}" },
    ["forms/claim:a: the languages name different placeholders"],
  ],
])("%s is told", async (_, lv, en, faults) => {
  expect(await faultsOf(lv, en)).toEqual(faults);
});

test("a plural form that the other language does not have is no fault", async () => {
  expect(await faultsOf({ n_zero: "nav", n_other: "x" }, { n_other: "x" })).toEqual([]);
});

test("no texts at all is a fault", async () => {
  expect(await faultsOf({}, {})).toHaveLength(1);
});
