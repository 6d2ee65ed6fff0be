import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "@/lib/documents/block";
import { drawPdf } from "./pdf";
import { ALL_BLOCKS as ALL, LONG_BLOCKS, PANGRAM, paperOf as paper } from "./test-paper";
import { readPdf } from "./test-pdf";

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
});

test("whoever moves by the keyboard moves in the order of reading", async () => {
  const { objects } = await draw(LONG_BLOCKS);
  const pages = objects.filter((object) => object.includes("/Type /Page\n"));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => !page.includes("/Tabs /S"))).toEqual([]);
});

/** Bookmarks with where they lead to and how many stand below them. */
const bookmarks = (objects: readonly string[]) =>
  objects
    .filter((object) => object.includes("/Dest [") || object.includes("/First "))
    .map((object) => ({
      title: textString(/\/Title \((.*?)\)\n/s.exec(object)?.[1] ?? ""),
      left: / 0 R \/XYZ ([\d.]+)/.exec(object)?.[1],
      count: Number(/\/Count (\d+)/.exec(object)?.[1] ?? 0),
    }));

/** Text beyond ASCII stands in a file as UTF-16. */
const textString = (raw: string): string =>
  raw.startsWith("\u00fe\u00ff")
    ? Buffer.from(raw.slice(2).replaceAll(/\\([()\\])/g, "$1"), "latin1")
        .swap16()
        .toString("utf16le")
    : raw;

test("its headings are its bookmarks, one below the other", async () => {
  const { objects } = await draw(ALL);
  const found = bookmarks(objects);
  expect(found).toHaveLength(6);
  expect(found).toEqual(
    expect.arrayContaining([
      { title: "", left: undefined, count: 5 },
      { title: "Prasības pieteikums", left: "0", count: 4 },
      { title: "Prasītājs", left: "0", count: 2 },
      { title: "Fakti", left: "0", count: 1 },
      { title: "Pierādījumi", left: "0", count: 0 },
      { title: "Pielikumi", left: "0", count: 0 },
    ]),
  );
  expect(objects.join("\n")).toContain("/PageMode /UseOutlines");
});

test("its metadata stand whatever its title and author are called", async () => {
  const title = 'SIA "Bērzs & dēli" pret <b>';
  const { objects } = readPdf(await drawPdf({ ...paper(ALL), title, author: "A&B\u0001" }));
  const metadata = Buffer.from(
    objects.find((object) => object.includes("/Subtype /XML")) ?? "",
    "latin1",
  ).toString("utf8");
  expect(metadata).toContain('SIA "Bērzs &amp; dēli" pret &lt;b&gt;</rdf:li>');
  expect(metadata).toContain("<rdf:li>A&amp;B</rdf:li>");
});

test("a paper of restricted access says so everywhere, and its properties name nobody", async () => {
  const confidential = "Ierobežotas pieejamības pielikums";
  const secret = { ...paper(LONG_BLOCKS), title: "Ilze pret Jāni", author: "Ilze Bērziņa" };
  const { objects, text } = readPdf(await drawPdf({ ...secret, confidential }));
  const pages = objects.filter((object) => object.includes("/Type /Page\n")).length;
  expect(text.split("\n").filter((line) => line.startsWith(confidential))).toHaveLength(pages + 1);
  expect(text.startsWith(confidential)).toBe(true);
  const properties = objects.map((object) => textString(/^\((.*)\)\n*$/s.exec(object)?.[1] ?? ""));
  expect(properties).toContain(confidential);
  const metadata = objects.filter((object) => object.includes("/Subtype /XML"));
  expect([...properties, ...metadata].filter((one) => /Ilze|Bērzi|Jāni/.test(one))).toEqual([]);
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

test("two hundred pages are drawn within a modest memory", async () => {
  const text = Array.from({ length: 260 }, (_, index) => `${String(index)}. ${PANGRAM}.`).join(" ");
  const before = process.memoryUsage().rss;
  const bytes = await drawPdf(paper(Array.from({ length: 60 }, () => ({ kind: "paragraph", text }))));
  const grown = process.memoryUsage().rss - before;
  expect(readPdf(bytes).objects.filter((object) => object.includes("/Type /Page\n")).length).toBeGreaterThan(
    200,
  );
  expect(grown).toBeLessThan(256 * 1024 * 1024);
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
