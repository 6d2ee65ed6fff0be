import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, HeadingLevel } from "@/lib/documents/block";
import { isShown } from "@/lib/forms/plain-text";
import { drawPdf } from "./pdf";
import { ALL_BLOCKS, LONG_BLOCKS, PANGRAM, paperOf } from "./test-paper";
import { objectsOf, streamOf } from "./test-pdf";
import { flat, spoken, structureOf, type TestElement } from "./test-pdf-structure";

const drawn = async (blocks: readonly Block[]) => structureOf(await drawPdf(paperOf(blocks)));

/** `H1 Title`, `L(LI(…))` as one line each: what stands in the structure, without what only holds others. */
const outline = ({ role, text, children }: TestElement): string =>
  children.length === 0 ? `${role} ${text}` : `${role}(${children.map(outline).join(", ")})`;

test("each kind of block has its place in the structure, in the order of reading", async () => {
  const { root } = await drawn(ALL_BLOCKS);
  expect(root.role).toBe("Document");
  expect(root.children.map(outline)).toEqual([
    "P Rīgas pilsētas tiesai",
    "H1 Prasības pieteikums",
    "P vienkāršotā procedūra",
    "H2 Prasītājs",
    "L(LI(Lbl Vārds, uzvārds: , LBody Ilze Bērziņa-Ķēniņa), LI(Lbl Tālrunis: , LBody –))",
    "H3 Fakti",
    `P ${PANGRAM}`,
    "H4 Pierādījumi",
    "L(LI(Lbl 1., LBody Līgums), LI(Lbl 2., LBody Rēķins))",
    "L(LI(Lbl –, LBody Maksājums))",
    "Table(Caption Prasījumi, TR(TH Par ko, TH Summa), TR(TD Aizdevums, TD 1 200,50 €), TR(TH Kopā, TD 1 200,50 €))",
    "H2 Pielikumi",
    "P Prasītāja: Ilze Bērziņa-Ķēniņa",
    "P Parakstīts elektroniski",
  ]);
});

test("cells of headings say what they head, ordered lists how they are numbered", async () => {
  const elements = flat((await drawn(ALL_BLOCKS)).root);
  const ofRole = (wanted: string) => elements.filter(({ role }) => role === wanted);
  expect(ofRole("TH").map(({ attributes }) => /\/Scope \/(\w+)/.exec(attributes)?.[1])).toEqual([
    "Column",
    "Column",
    "Row",
  ]);
  expect(ofRole("L").map(({ attributes }) => attributes.includes("/ListNumbering /Decimal"))).toEqual([
    false,
    true,
    false,
  ]);
});

describe.each([
  ["of each kind", ALL_BLOCKS],
  ["of many pages", LONG_BLOCKS],
])("a paper %s", (_, blocks) => {
  test("is in the structure or is decoration, once, and can be found from either side", async () => {
    const { stray, unclaimed, decoration } = await drawn(blocks);
    expect(stray).toEqual([]);
    expect(unclaimed).toEqual([]);
    expect(decoration).toContain("E-lieta");
    expect(decoration.some((words) => words.startsWith("1 / "))).toBe(true);
  });

  test("draws no glyph that is missing", async () => {
    const objects = [...objectsOf(await drawPdf(paperOf(blocks))).values()];
    const shown = objects.map(streamOf).flatMap((stream) => stream.match(/\[[^\]]*\] TJ/g) ?? []);
    const codes = shown.flatMap((line) => line.match(/(?<=<[0-9a-f]*)[0-9a-f]{4}(?=[0-9a-f]*>)/g) ?? []);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes).not.toContain("0000");
  });
});

test("a long table is one: its head stands again on each page and is read once, no word is lost", async () => {
  const { root, decoration } = await drawn(LONG_BLOCKS);
  const tables = root.children.filter(({ role }) => role === "Table");
  expect(tables).toHaveLength(1);
  const [caption, ...rows] = tables[0]?.children ?? [];
  expect(caption?.role).toBe("Caption");
  expect(rows.map(({ children }) => children.length)).toEqual(Array.from({ length: 64 }, () => 3));
  const table = LONG_BLOCKS.find((block) => block.kind === "table");
  expect(rows.slice(1).map(({ children }) => children.map(spoken))).toEqual([
    ...(table?.body ?? []),
    table?.foot,
  ]);
  expect(decoration.filter((words) => words === "Par ko").length).toBeGreaterThan(3);
});

test("paragraphs, values and entries of lists go on overleaf as the same ones", async () => {
  const { root } = await drawn(LONG_BLOCKS);
  const texts = LONG_BLOCKS.flatMap((block) => {
    if (block.kind === "paragraph") return [block.text];
    if (block.kind === "rows") return block.rows.map(({ value }) => value);
    return block.kind === "list" ? block.items : [];
  });
  const read = flat(root).filter(({ role }) => role === "P" || role === "LBody");
  expect(read.map(({ text }) => text)).toEqual(texts);
});

test("every character that an answer may hold is drawn and read back as itself", async () => {
  const plane = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code));
  // Blanks of other widths and the soft hyphen do not outlast the breaking of lines.
  const typed = plane.filter((one) => isShown(one) && !/[\s\u00ad]/.test(one));
  const { root } = await drawn(typed.map((text) => ({ kind: "paragraph", text: `a${text}b` })));
  expect(typed.length).toBeGreaterThan(400);
  expect(root.children.map(({ text }) => text)).toEqual(
    // The fonts have one glyph for the three kinds of hyphen.
    typed.map((text) => `a${text.replace(/[\u2010\u2011]/, "-")}b`),
  );
});

test("a tab is a blank", async () => {
  const { root } = await drawn([{ kind: "paragraph", text: "pa\tkreisi" }]);
  expect(spoken(root)).toBe("pa kreisi");
});

test("an empty list is none, an empty cell is one", async () => {
  const { root, unclaimed } = await drawn([
    { kind: "rows", rows: [] },
    { kind: "list", ordered: true, items: [] },
    { kind: "table", caption: "Tukša", head: ["A", ""], body: [["", ""]], foot: null, numeric: [] },
  ]);
  expect(root.children.map(outline)).toEqual(["Table(Caption Tukša, TR(TH A, TH ), TR(TD , TD ))"]);
  expect(unclaimed).toEqual([]);
});

test("no level of heading is left out, whatever is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<HeadingLevel | 1>(1, 2, 3, 4), { minLength: 1, maxLength: 9 }),
      async (levels) => {
        const { root } = await drawn(
          levels.map((level) =>
            level === 1
              ? { kind: "title", text: "Nosaukums", subtitle: null }
              : { kind: "heading", level, text: "Virsraksts" },
          ),
        );
        const depths = root.children.map(({ role }) => Number(role.slice(1)));
        expect(depths.every((depth, index) => depth <= (depths[index - 1] ?? 0) + 1)).toBe(true);
        expect(depths.every((depth, index) => depth <= (levels[index] ?? 0))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
