import "server-only";
import type { Block, BlockTable } from "@/lib/documents/block";
import { never } from "@/lib/core/never";

type Pdf = PDFKit.PDFDocument;

/** The types of the library know neither the structure of a table nor the scope of a heading cell; the library does. */
type TaggedTable = PDFKit.Mixins.TableOptionsWithData & { readonly structParent: PDFKit.PDFStructureElement };
type TaggedCell = PDFKit.Mixins.CellOptions & { readonly scope?: "Column" };

export const REGULAR = "regular";
export const SEMIBOLD = "semibold";
export const BODY_SIZE = 11;

const HEADING_SIZES = { 2: 13, 3: 11.5 } as const;
const GAP = 6;

/** Draws one block into the structure of the document: what is seen and what is read aloud are the same. */
export function drawBlock(pdf: Pdf, root: PDFKit.PDFStructureElement, block: Block): void {
  switch (block.kind) {
    case "addressee":
      drawAddressee(pdf, root, block.lines);
      break;
    case "title":
      drawTitle(pdf, root, block);
      break;
    case "heading":
      drawHeading(pdf, root, block);
      break;
    case "paragraph":
      drawParagraph(pdf, root, block.text);
      break;
    case "rows":
      drawRows(pdf, root, block.rows);
      break;
    case "list":
      drawList(pdf, root, block);
      break;
    case "table":
      drawTable(pdf, root, block);
      break;
    case "signature":
      drawSignature(pdf, root, block);
      break;
    default:
      never(block);
  }
}

const contentWidth = (pdf: Pdf): number => pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;

/** Keeps a heading with the lines that follow it. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

function drawAddressee(pdf: Pdf, root: PDFKit.PDFStructureElement, lines: readonly string[]): void {
  const width = contentWidth(pdf) * 0.55;
  const left = pdf.page.width - pdf.page.margins.right - width;
  for (const line of lines) {
    root.add(pdf.struct("P", {}, () => pdf.font(REGULAR, BODY_SIZE).text(line, left, pdf.y, { width })));
  }
  pdf.x = pdf.page.margins.left;
  pdf.moveDown(1);
}

function drawTitle(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { text, subtitle }: { text: string; subtitle: string | null },
): void {
  const width = contentWidth(pdf);
  root.add(
    pdf.struct("H1", {}, () =>
      pdf.font(SEMIBOLD, 16).text(text, pdf.page.margins.left, pdf.y, { width, align: "center" }),
    ),
  );
  if (subtitle !== null)
    root.add(
      pdf.struct("P", {}, () => pdf.font(REGULAR, BODY_SIZE).text(subtitle, { width, align: "center" })),
    );
  pdf.moveDown(1);
}

function drawHeading(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { level, text }: { level: 2 | 3; text: string },
): void {
  keepTogether(pdf, 60);
  pdf.y += level === 2 ? GAP * 1.5 : GAP;
  root.add(
    pdf.struct(`H${String(level)}`, {}, () =>
      pdf.font(SEMIBOLD, HEADING_SIZES[level]).text(text, pdf.page.margins.left, pdf.y),
    ),
  );
  pdf.y += GAP / 2;
}

function drawParagraph(pdf: Pdf, root: PDFKit.PDFStructureElement, text: string): void {
  for (const part of text.split(/\n{2,}/).filter((line) => line.trim() !== "")) {
    root.add(
      pdf.struct("P", {}, () => pdf.font(REGULAR, BODY_SIZE).text(part, pdf.page.margins.left, pdf.y)),
    );
    pdf.y += GAP;
  }
}

function drawRows(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  rows: readonly { name: string; value: string }[],
): void {
  for (const { name, value } of rows) {
    keepTogether(pdf, BODY_SIZE * 2);
    root.add(
      pdf.struct("P", {}, () => {
        pdf.font(SEMIBOLD, BODY_SIZE).text(`${name}: `, pdf.page.margins.left, pdf.y, { continued: true });
        pdf.font(REGULAR, BODY_SIZE).text(value === "" ? "–" : value);
      }),
    );
    pdf.y += GAP / 3;
  }
  pdf.y += GAP * 0.66;
}

function drawList(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { ordered, items }: { ordered: boolean; items: readonly string[] },
): void {
  const list = pdf.struct("L");
  root.add(list);
  items.forEach((item, index) => {
    const entry = pdf.struct("LI");
    list.add(entry);
    entry.add(
      pdf.struct("LBody", {}, () => {
        const mark = ordered ? `${String(index + 1)}.` : "–";
        pdf.font(REGULAR, BODY_SIZE).text(`${mark}\u00a0${item}`, pdf.page.margins.left + GAP, pdf.y, {
          width: contentWidth(pdf) - GAP,
        });
      }),
    );
    entry.end();
  });
  list.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += GAP;
}

function drawTable(pdf: Pdf, root: PDFKit.PDFStructureElement, table: BlockTable): void {
  root.add(
    pdf.struct("P", {}, () =>
      pdf.font(SEMIBOLD, BODY_SIZE).text(table.caption, pdf.page.margins.left, pdf.y),
    ),
  );
  pdf.y += GAP / 2;
  pdf.font(REGULAR, BODY_SIZE - 1);
  const cells = (row: readonly string[], look: Omit<TaggedCell, "text">): TaggedCell[] =>
    row.map((text, column) => ({
      text,
      align: { x: table.numeric.includes(column) ? "right" : "left", y: "top" },
      ...look,
    }));
  const tagged: TaggedTable = {
    structParent: root,
    columnStyles: columnWidths(table, contentWidth(pdf)),
    defaultStyle: { padding: { top: 3, bottom: 3, left: 4, right: 4 }, border: 0.5, borderColor: "#5C6573" },
    data: [
      cells(table.head, { type: "TH", scope: "Column", font: { src: SEMIBOLD } }),
      ...table.body.map((row) => cells(row, { type: "TD" })),
      ...(table.foot === null ? [] : [cells(table.foot, { type: "TD", font: { src: SEMIBOLD } })]),
    ],
  };
  pdf.table(tagged);
  pdf.x = pdf.page.margins.left;
  pdf.y += GAP * 1.5;
}

/** Columns as wide as their longest text asks for, within reason. */
function columnWidths({ head, body, foot }: BlockTable, width: number): number[] {
  const rows = [head, ...body, ...(foot === null ? [] : [foot])];
  const weights = head.map((_, column) =>
    Math.min(40, Math.max(5, ...rows.map((row) => (row[column] ?? "").length))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (width * weight) / sum);
}

function drawSignature(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  block: { name: string; role: string; note: string },
): void {
  keepTogether(pdf, 70);
  pdf.y += GAP * 2;
  root.add(
    pdf.struct("P", {}, () =>
      pdf.font(SEMIBOLD, BODY_SIZE).text(`${block.role}: ${block.name}`, pdf.page.margins.left, pdf.y),
    ),
  );
  root.add(pdf.struct("P", {}, () => pdf.font(REGULAR, BODY_SIZE - 1).text(block.note)));
  pdf.y += GAP;
}
