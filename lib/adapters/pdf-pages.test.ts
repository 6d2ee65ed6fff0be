import { expect, test } from "vitest";
import type { Block } from "@/lib/documents/block";
import { drawPdf } from "./pdf";
import { paperOf } from "./test-paper";
import { pagesOf } from "./test-pdf";

const pages = async (blocks: readonly Block[]): Promise<readonly string[]> =>
  pagesOf(await drawPdf(paperOf(blocks)));

/** So many lines before what is looked at: somewhere among them the page ends. */
const LINES = Array.from({ length: 60 }, (_, index) => index);
const filler = (lines: number): Block => ({
  kind: "paragraph",
  text: Array.from({ length: lines + 1 }, (_, index) => `Rinda ${String(index)}`).join("\n"),
});

test.each([1, 3, 40])("the sum of a table of %i rows stands on the page of the last row", async (rows) => {
  const table: Block = {
    kind: "table",
    caption: "Prasījumi",
    head: ["Par ko", "Summa"],
    body: Array.from({ length: rows }, (_, index) => [`Rēķins ${String(index + 1)}`, "100,00 €"]),
    foot: ["Kopā visi", "1 200,50 €"],
    numeric: [1],
  };
  for (const lines of LINES) {
    const page = (await pages([filler(lines), table])).find((text) => text.includes("Kopā visi"));
    expect(page).toContain(`Rēķins ${String(rows)}\n`);
  }
});

test("a signature stands on the page of the declaration that it signs", async () => {
  const tail: readonly Block[] = [
    { kind: "heading", level: 2, text: "Apliecinājums" },
    { kind: "paragraph", text: "Apliecinu, ka norādītās ziņas ir patiesas." },
    { kind: "signature", name: "Ilze Bērziņa-Ķēniņa", role: "Prasītāja", note: "Parakstīts elektroniski" },
  ];
  for (const lines of LINES) {
    const page = (await pages([filler(lines), ...tail])).find((text) => text.includes("Prasītāja: Ilze"));
    expect(page).toContain("Apliecinājums");
    expect(page).toContain("Apliecinu");
  }
});

test("a text longer than a page is not moved for its signature, and its end stays with it", async () => {
  const texts: readonly Block[] = Array.from({ length: 30 }, (_, index) => ({
    kind: "paragraph",
    text: `${String(index)}. rindkopa\notra rinda\ntrešā rinda`,
  }));
  const drawn = await pages([
    ...texts,
    { kind: "signature", name: "Ilze", role: "Prasītāja", note: "Parakstīts elektroniski" },
  ]);
  expect(drawn[0]).toContain("0. rindkopa");
  expect(drawn.find((text) => text.includes("Prasītāja: Ilze"))).toContain("29. rindkopa");
});
