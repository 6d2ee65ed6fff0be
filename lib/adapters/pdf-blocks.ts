import "server-only";
import { never } from "@/lib/core/never";
import type { Block, BlockRow, HeadingLevel } from "@/lib/documents/block";
import { BODY_SIZE, contentWidth, GAP, keepTogether, REGULAR, SEMIBOLD, shown, type Sheet } from "./pdf-page";
import { attribute, drawn, opened } from "./pdf-structure";
import { drawTable } from "./pdf-table";

const TITLE_SIZE = 16;
/** Room for who signs and how, in lines of their own. */
export const SIGNATURE_HEIGHT = 70;
export const HEADING_SIZES = { 2: 13, 3: 11.5, 4: BODY_SIZE } as const;

/** Draws one block into the structure of the document: what is seen and what is read aloud are the same. */
export function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "addressee":
      drawAddressee(sheet, block.lines);
      break;
    case "title":
      drawTitle(sheet, block);
      break;
    case "heading":
      drawHeading(sheet, block);
      break;
    case "paragraph":
      drawParagraph(sheet, block.text);
      break;
    case "rows":
      drawRows(sheet, block.rows);
      break;
    case "list":
      drawList(sheet, block);
      break;
    case "table":
      drawTable(sheet, block);
      break;
    case "signature":
      drawSignature(sheet, block);
      break;
    default:
      never(block);
  }
}

/** Says above all else that the paper is not for everybody. */
export function drawConfidential({ pdf, root }: Sheet, words: string): void {
  drawn(pdf, root, {
    role: "P",
    draw: () => pdf.font(SEMIBOLD, BODY_SIZE).text(shown(words), pdf.page.margins.left, pdf.y),
  });
  pdf.moveDown(1);
}

function drawAddressee({ pdf, root }: Sheet, lines: readonly string[]): void {
  const width = contentWidth(pdf) * 0.55;
  const left = pdf.page.width - pdf.page.margins.right - width;
  for (const line of lines) {
    drawn(pdf, root, {
      role: "P",
      draw: () => pdf.font(REGULAR, BODY_SIZE).text(shown(line), left, pdf.y, { width }),
    });
  }
  pdf.x = pdf.page.margins.left;
  pdf.moveDown(1);
}

function drawTitle(
  { pdf, root, headings }: Sheet,
  { text, subtitle }: { readonly text: string; readonly subtitle: string | null },
): void {
  const look = { width: contentWidth(pdf), align: "center" } as const;
  keepTogether(pdf, 90);
  headings.enter(1, text);
  drawn(pdf, root, {
    role: "H1",
    draw: () => pdf.font(SEMIBOLD, TITLE_SIZE).text(shown(text), pdf.page.margins.left, pdf.y, look),
  });
  if (subtitle !== null)
    drawn(pdf, root, {
      role: "P",
      draw: () => pdf.font(REGULAR, BODY_SIZE).text(shown(subtitle), pdf.page.margins.left, pdf.y, look),
    });
  pdf.moveDown(1);
}

function drawHeading(
  { pdf, root, headings }: Sheet,
  { level, text }: { readonly level: HeadingLevel; readonly text: string },
): void {
  keepTogether(pdf, 60);
  pdf.y += level === 2 ? GAP * 1.5 : GAP;
  const depth = headings.enter(level, text);
  drawn(pdf, root, {
    role: `H${depth}`,
    draw: () => pdf.font(SEMIBOLD, HEADING_SIZES[level]).text(shown(text), pdf.page.margins.left, pdf.y),
  });
  pdf.y += GAP / 2;
}

function drawParagraph({ pdf, root }: Sheet, text: string): void {
  for (const part of text.split(/\n{2,}/).filter((line) => line.trim() !== "")) {
    drawn(pdf, root, {
      role: "P",
      draw: () => pdf.font(REGULAR, BODY_SIZE).text(shown(part), pdf.page.margins.left, pdf.y),
    });
    pdf.y += GAP;
  }
}

/** Names and values are a list, the name its label: whoever listens hears how many there are and may skip them. */
function drawRows({ pdf, root }: Sheet, rows: readonly BlockRow[]): void {
  if (rows.length === 0) return;
  const list = opened(pdf, root, "L");
  for (const { name, value } of rows) {
    keepTogether(pdf, BODY_SIZE * 2);
    const entry = opened(pdf, list, "LI");
    drawn(pdf, entry, {
      role: "Lbl",
      draw: () =>
        pdf
          .font(SEMIBOLD, BODY_SIZE)
          .text(`${shown(name)}: `, pdf.page.margins.left, pdf.y, { continued: true }),
    });
    drawn(pdf, entry, {
      role: "LBody",
      draw: () => pdf.font(REGULAR, BODY_SIZE).text(value === "" ? "–" : shown(value)),
    });
    entry.end();
    pdf.y += GAP / 3;
  }
  list.end();
  pdf.y += GAP * 0.66;
}

function drawList(
  { pdf, root }: Sheet,
  { ordered, items }: { readonly ordered: boolean; readonly items: readonly string[] },
): void {
  if (items.length === 0) return;
  const list = opened(pdf, root, "L");
  if (ordered) attribute(list, { O: "List", ListNumbering: "Decimal" });
  const mark = (index: number): string => (ordered ? `${String(index + 1)}.` : "–");
  const left = pdf.page.margins.left + GAP;
  const body = left + pdf.font(REGULAR, BODY_SIZE).widthOfString(`${mark(items.length - 1)}\u00a0`) + 2;
  items.forEach((item, index) => {
    keepTogether(pdf, pdf.currentLineHeight(true));
    const top = pdf.y;
    const entry = opened(pdf, list, "LI");
    drawn(pdf, entry, {
      role: "Lbl",
      draw: () => pdf.text(mark(index), left, top, { lineBreak: false }),
    });
    drawn(pdf, entry, {
      role: "LBody",
      draw: () => pdf.text(shown(item), body, top, { width: pdf.page.width - pdf.page.margins.right - body }),
    });
    entry.end();
  });
  list.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += GAP;
}

function drawSignature(
  { pdf, root }: Sheet,
  block: { readonly name: string; readonly role: string; readonly note: string },
): void {
  keepTogether(pdf, SIGNATURE_HEIGHT);
  pdf.y += GAP * 2;
  drawn(pdf, root, {
    role: "P",
    draw: () =>
      pdf.font(SEMIBOLD, BODY_SIZE).text(shown(`${block.role}: ${block.name}`), pdf.page.margins.left, pdf.y),
  });
  drawn(pdf, root, {
    role: "P",
    draw: () => pdf.font(REGULAR, BODY_SIZE - 1).text(shown(block.note), pdf.page.margins.left, pdf.y),
  });
  pdf.y += GAP;
}
