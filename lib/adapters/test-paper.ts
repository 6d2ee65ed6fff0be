import type { Block } from "@/lib/documents/block";
import type { PdfPaper } from "./pdf";

export const PANGRAM = "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus";

/** One of each kind, in the order of a paper. */
export const ALL_BLOCKS: readonly Block[] = [
  { kind: "addressee", lines: ["Rīgas pilsētas tiesai"] },
  { kind: "title", text: "Prasības pieteikums", subtitle: "vienkāršotā procedūra" },
  { kind: "heading", level: 2, text: "Prasītājs" },
  {
    kind: "rows",
    rows: [
      { name: "Vārds, uzvārds", value: "Ilze Bērziņa-Ķēniņa" },
      { name: "Tālrunis", value: "" },
    ],
  },
  { kind: "heading", level: 3, text: "Fakti" },
  { kind: "paragraph", text: PANGRAM },
  { kind: "heading", level: 4, text: "Pierādījumi" },
  { kind: "list", ordered: true, items: ["Līgums", "Rēķins"] },
  { kind: "list", ordered: false, items: ["Maksājums"] },
  {
    kind: "table",
    caption: "Prasījumi",
    head: ["Par ko", "Summa"],
    body: [["Aizdevums", "1 200,50 €"]],
    foot: ["Kopā", "1 200,50 €"],
    numeric: [1],
  },
  { kind: "heading", level: 2, text: "Pielikumi" },
  { kind: "signature", name: "Ilze Bērziņa-Ķēniņa", role: "Prasītāja", note: "Parakstīts elektroniski" },
];

export const paperOf = (blocks: readonly Block[]): PdfPaper => ({
  title: "Prasības pieteikums par naudas piedziņu",
  language: "lv-LV",
  createdAt: new Date("2026-11-22T00:00:00Z"),
  author: "Ilze Bērziņa-Ķēniņa",
  blocks,
  foot: "E-lieta",
});

/** What breaks papers: a table of many pages with one row larger than a page, words without an end, much text. */
export const LONG_BLOCKS: readonly Block[] = [
  { kind: "title", text: `${PANGRAM}. `.repeat(4).trim(), subtitle: null },
  { kind: "heading", level: 2, text: "x".repeat(400) },
  { kind: "paragraph", text: sentences("Fakts", 220) },
  { kind: "rows", rows: [{ name: "Apstākļi", value: sentences("Apstāklis", 200) }] },
  {
    kind: "list",
    ordered: true,
    items: Array.from({ length: 120 }, (_, index) => sentences(`L${String(index)}`, 2)),
  },
  {
    kind: "table",
    caption: "Rēķini",
    head: ["Nr.", "Par ko", "Summa"],
    body: [
      ...Array.from({ length: 60 }, (_, index) => [
        `Nr. ${String(index + 1)}`,
        PANGRAM,
        `${String(index)},00 €`,
      ]),
      ["Nr. 61", sentences("Iemesls", 180), ""],
      ["Nr. 62", "ab".repeat(200), "62,00 €"],
    ],
    foot: ["Kopā", "", "1 832,00 €"],
    numeric: [2],
  },
];

function sentences(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${name} ${String(index)}: ${PANGRAM}.`).join(" ");
}
