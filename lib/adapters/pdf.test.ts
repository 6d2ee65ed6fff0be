import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "@/lib/documents/block";
import { drawPdf, type PdfPaper } from "./pdf";
import { readPdf } from "./test-pdf";

const PANGRAM = "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus";

const ALL: readonly Block[] = [
  { kind: "addressee", lines: ["Rīgas pilsētas tiesai"] },
  { kind: "title", text: "Prasības pieteikums", subtitle: "vienkāršotā procedūra" },
  { kind: "heading", level: 2, text: "Prasītājs" },
  { kind: "rows", rows: [{ name: "Vārds, uzvārds", value: "Ilze Bērziņa-Ķēniņa" }] },
  { kind: "heading", level: 3, text: "Fakti" },
  { kind: "paragraph", text: PANGRAM },
  { kind: "list", ordered: true, items: ["Līgums", "Rēķins"] },
  {
    kind: "table",
    caption: "Prasījumi",
    head: ["Par ko", "Summa"],
    body: [["Aizdevums", "1 200,50 €"]],
    foot: ["Kopā", "1 200,50 €"],
    numeric: [1],
  },
  { kind: "signature", name: "Ilze Bērziņa-Ķēniņa", role: "Prasītāja", note: "Parakstīts elektroniski" },
];

const paper = (blocks: readonly Block[]): PdfPaper => ({
  title: "Prasības pieteikums par naudas piedziņu",
  language: "lv-LV",
  createdAt: new Date("2026-11-22T00:00:00Z"),
  author: "Ilze Bērziņa-Ķēniņa",
  blocks,
  foot: "E-lieta",
});

const draw = async (blocks: readonly Block[]) => readPdf(await drawPdf(paper(blocks)));

test("it is tagged, Latvian, titled and of PDF/UA", async () => {
  const { objects } = await draw(ALL);
  const whole = objects.join("\n");
  for (const mark of [
    "/Lang (lv-LV)",
    "/Marked true",
    "/StructTreeRoot",
    "/DisplayDocTitle true",
    "<pdfuaid:part>1</pdfuaid:part>",
  ]) {
    expect(whole).toContain(mark);
  }
  for (const role of ["Document", "H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD"]) {
    expect(whole).toMatch(new RegExp(`/S /${role}\\b`));
  }
  expect(whole).toContain("/Scope /Column");
});

test("its fonts are embedded, and every Latvian letter can be read out of it", async () => {
  const { objects, text } = await draw(ALL);
  expect(objects.filter((object) => object.includes("/FontFile2"))).toHaveLength(2);
  for (const words of [PANGRAM, "Rīgas pilsētas tiesai", "Ilze Bērziņa-Ķēniņa", "1 200,50 €", "1 / 1"])
    expect(text).toContain(words);
  expect(text).not.toContain("\ufffd");
});

test("the same content is the same file, byte for byte; any other is another", async () => {
  const first = await drawPdf(paper(ALL));
  expect(await drawPdf(paper(ALL))).toEqual(first);
  expect(await drawPdf(paper(ALL.slice(1)))).not.toEqual(first);
});

test("a text of many pages loses no line", async () => {
  const lines = Array.from({ length: 400 }, (_, index) => `Rinda Nr. ${String(index)} ${PANGRAM}`);
  const { text } = await draw([
    { kind: "paragraph", text: lines.join("\n") },
    { kind: "rows", rows: [{ name: "Apstākļi", value: lines.join("\n") }] },
  ]);
  for (const index of [0, 77, 155, 399]) {
    expect(text.match(new RegExp(`Rinda Nr\\. ${String(index)} `, "g"))).toHaveLength(2);
  }
});

test("every character of the first plane is drawn, or shown as one that the font does not have", async () => {
  for (let first = 0x20; first < 0xd800; first += 0x400) {
    const typed = String.fromCharCode(...Array.from({ length: 0x400 }, (_, index) => first + index));
    await expect(drawPdf(paper([{ kind: "heading", level: 2, text: typed }]))).resolves.toBeDefined();
    await expect(drawPdf(paper([{ kind: "paragraph", text: typed }]))).resolves.toBeDefined();
  }
});

test("whatever people type, it is drawn", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (typed) => {
      const bytes = await drawPdf(
        paper([
          { kind: "paragraph", text: typed },
          { kind: "rows", rows: [{ name: typed, value: typed }] },
        ]),
      );
      expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    }),
    { numRuns: 60 },
  );
});
