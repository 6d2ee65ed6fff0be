import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawPdf } from "./pdf";
import { ALL_BLOCKS, LONG_BLOCKS, PANGRAM, paperOf } from "./test-paper";

// Other people's readers of PDF judge what our own reader of the tests may be wrong about. They are no part of the
// product: where a machine has none, the test says which is missing and is left out.
const directory = mkdtempSync(path.join(tmpdir(), "papers-"));
const fileOf = (name: string): string => path.join(directory, `${name}.pdf`);

beforeAll(async () => {
  writeFileSync(fileOf("all"), await drawPdf(paperOf(ALL_BLOCKS)));
  writeFileSync(fileOf("long"), await drawPdf(paperOf(LONG_BLOCKS)));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const isPresent = (tool: string): boolean => spawnSync(tool, ["-v"]).error === undefined;

function told(tool: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, parameters, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

/** A test that needs a program of the system. */
function testWith(tool: string, promise: string, check: () => void): void {
  test(`${tool}: ${promise} (left out where ${tool} is missing)`, ({ skip }) => {
    if (!isPresent(tool)) skip(`${tool} is not installed here`);
    check();
  });
}

const inOrder = (text: string, words: readonly string[]): void => {
  const places = words.map((word) => text.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
};

testWith("pdfinfo", "it is tagged and titled", () => {
  const info = told("pdfinfo", [fileOf("all")]);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Suspects: +no$/m);
  expect(info).toMatch(/^Title: +Prasības pieteikums par naudas piedziņu$/m);
  expect(told("pdfinfo", ["-meta", fileOf("all")])).toContain("<pdfuaid:part>1</pdfuaid:part>");
});

testWith("pdfinfo", "headings, lists and tables stand in the structure in the order of reading", () => {
  const structure = told("pdfinfo", ["-struct-text", fileOf("all")]);
  inOrder(structure.replaceAll(/\s+/g, " "), [
    "Document",
    'H1 (block) "Prasības pieteikums"',
    'H2 (block) "Prasītājs"',
    'Lbl (block) "Vārds, uzvārds: " LBody (block) "Ilze Bērziņa-Ķēniņa"',
    'H3 (block) "Fakti"',
    `P (block) "${PANGRAM}"`,
    'H4 (block) "Pierādījumi"',
    "L (block): /ListNumbering /Decimal",
    'Lbl (block) "1." LBody (block) "Līgums"',
    'Table (block) Caption "Prasījumi"',
    'TH: /Scope /Column "Par ko"',
    'TD "Aizdevums"',
    'TH: /Scope /Row "Kopā"',
    'H2 (block) "Pielikumi"',
  ]);
  expect(structure).not.toContain("E-lieta");
});

testWith("pdftotext", "the text comes out in the order of reading", () => {
  inOrder(told("pdftotext", [fileOf("all"), "-"]).replaceAll(/\s+/g, " "), [
    "Rīgas pilsētas tiesai",
    "Prasības pieteikums",
    "vienkāršotā procedūra",
    "Prasītājs",
    "Vārds, uzvārds: Ilze Bērziņa-Ķēniņa",
    "Fakti",
    PANGRAM,
    "Pierādījumi",
    "1. Līgums",
    "2. Rēķins",
    "Prasījumi",
    "Aizdevums",
    "Kopā",
    "Pielikumi",
    "Parakstīts elektroniski",
  ]);
  const long = told("pdftotext", [fileOf("long"), "-"]).replaceAll(/\s+/g, " ");
  inOrder(long, [
    "Fakts 0:",
    "Fakts 219:",
    "Apstāklis 0:",
    "Apstāklis 199:",
    "L119 1:",
    "Iemesls 179:",
    "1 832,00 €",
  ]);
});

describe("fonts", () => {
  testWith("pdffonts", "all are embedded, cut down and can be read back", () => {
    const [, , ...fonts] = told("pdffonts", [fileOf("long")])
      .trimEnd()
      .split("\n");
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });
});

describe("syntax", () => {
  for (const name of ["all", "long"])
    testWith("qpdf", `the file ${name} is without fault`, () => {
      expect(told("qpdf", ["--check", fileOf(name)])).toContain("No syntax or stream encoding errors found");
    });
});
