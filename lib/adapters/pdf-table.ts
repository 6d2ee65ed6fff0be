import "server-only";
import type { BlockTable } from "@/lib/documents/block";
import { linesOf } from "./pdf-lines";
import {
  BODY_SIZE,
  contentWidth,
  GAP,
  keepTogether,
  REGULAR,
  roomLeft,
  SEMIBOLD,
  shown,
  type Sheet,
} from "./pdf-page";
import { attribute, decoration, drawn, opened } from "./pdf-structure";

type Pdf = PDFKit.PDFDocument;

type Column = { readonly left: number; readonly width: number; readonly isNumeric: boolean };

type Row = {
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  readonly font: string;
};

/** How a row stands in its table: what its cells are headings of, and how the table goes on overleaf. */
type Placing = {
  readonly parent: PDFKit.PDFStructureElement;
  readonly scopeOf: (column: number) => "Column" | "Row" | null;
  readonly turnPage: () => void;
};

/** The lines of a row that stand on one page. */
type Slice = { readonly from: number; readonly until: number };

const SIZE = BODY_SIZE - 1;
const PADDING = { x: 4, y: 3 };
const BORDER = "#5C6573";
/** A head of more lines is shown once; else little would remain of the pages. */
const MOST_REPEATED = 10;

/** A table that takes no more of a page stands on one; of a longer one its beginning does. */
const MOST_KEPT = 240;

/**
 * A table of any length. Its head stands again on every page for the eye, and once in the structure. A row goes whole
 * to the next page, but for one that no page can hold: its cells are continued there. The sum at its foot is not parted
 * from the last of what it sums.
 */
export function drawTable({ pdf, root }: Sheet, table: BlockTable): void {
  const columns = columnsOf(pdf, table);
  const parent = opened(pdf, root, "Table");
  const head = rowOf(pdf, columns, { texts: table.head, font: SEMIBOLD });
  const body = table.body.map((texts) => rowOf(pdf, columns, { texts, font: REGULAR }));
  const foot = table.foot === null ? null : rowOf(pdf, columns, { texts: table.foot, font: SEMIBOLD });
  const caption = shown(table.caption);
  keepTogether(pdf, heightKept(pdf, { caption, head, rest: foot === null ? body : [...body, foot] }));
  drawn(pdf, parent, {
    role: "Caption",
    draw: () => pdf.font(SEMIBOLD, BODY_SIZE).text(caption, pdf.page.margins.left, pdf.y),
  });
  pdf.y += GAP / 2;
  const turnPage = (): void => {
    pdf.addPage();
    if (lineCount(head) <= MOST_REPEATED) repeat(pdf, head);
  };
  drawRow(pdf, head, { parent, scopeOf: () => "Column", turnPage: () => pdf.addPage() });
  body.forEach((row, index) => {
    const isLast = index > 0 && index === body.length - 1;
    if (foot !== null && isLast && isParted(pdf, [row, foot])) turnPage();
    drawRow(pdf, row, { parent, scopeOf: () => null, turnPage });
  });
  if (foot !== null)
    drawRow(pdf, foot, { parent, scopeOf: (column) => (column === 0 ? "Row" : null), turnPage });
  parent.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += GAP * 1.5;
}

type Measured = { readonly caption: string; readonly head: Row; readonly rest: readonly Row[] };

/** How much of a table must not be parted: all of a short one, else caption, head and two rows, within reason. */
function heightKept(pdf: Pdf, { caption, head, rest }: Measured): number {
  const top = pdf.font(SEMIBOLD, BODY_SIZE).heightOfString(caption, { width: contentWidth(pdf) }) + GAP / 2;
  const whole = top + heightOfAll(pdf, [head, ...rest]);
  return whole <= MOST_KEPT
    ? whole
    : Math.min(top + heightOfAll(pdf, [head, ...rest.slice(0, 2)]), MOST_KEPT);
}

const heightOfAll = (pdf: Pdf, rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + heightOf(pdf, lineCount(row)), 0);

/** Whether rows would stand on two pages though they are short. */
function isParted(pdf: Pdf, rows: readonly Row[]): boolean {
  const height = heightOfAll(pdf, rows);
  return height <= MOST_KEPT && roomLeft(pdf) < height;
}

/** Columns as wide as their longest text asks for, within reason. */
function columnsOf(pdf: Pdf, { head, body, foot, numeric }: BlockTable): Column[] {
  const rows = [head, ...body, ...(foot === null ? [] : [foot])];
  const weights = head.map((_, column) =>
    Math.min(
      40,
      rows.reduce((most, row) => Math.max(most, (row[column] ?? "").length), 5),
    ),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = pdf.page.margins.left;
  return weights.map((weight, column) => {
    const width = (contentWidth(pdf) * weight) / sum;
    left += width;
    return { left: left - width, width, isNumeric: numeric.includes(column) };
  });
}

function rowOf(
  pdf: Pdf,
  columns: readonly Column[],
  { texts, font }: { readonly texts: readonly string[]; readonly font: string },
): Row {
  pdf.font(font, SIZE);
  const cells = columns.map(({ width }, index) =>
    linesOf(pdf, shown(texts[index] ?? ""), width - PADDING.x * 2),
  );
  return { cells, columns, font };
}

const lineCount = ({ cells }: Row): number => cells.reduce((most, lines) => Math.max(most, lines.length), 1);

const lineHeight = (pdf: Pdf): number => pdf.fontSize(SIZE).currentLineHeight(true);

const heightOf = (pdf: Pdf, lines: number): number => lines * lineHeight(pdf) + PADDING.y * 2;

const linesThatFit = (pdf: Pdf): number =>
  Math.max(0, Math.floor((roomLeft(pdf) - PADDING.y * 2) / lineHeight(pdf)));

function drawRow(pdf: Pdf, row: Row, { parent, scopeOf, turnPage }: Placing): void {
  const tr = opened(pdf, parent, "TR");
  const cells = row.cells.map((_, column) => {
    const scope = scopeOf(column);
    const cell = opened(pdf, tr, scope === null ? "TD" : "TH");
    if (scope !== null) attribute(cell, { O: "Table", Scope: scope });
    return cell;
  });
  const count = lineCount(row);
  pdf.font(row.font, SIZE);
  if (linesThatFit(pdf) < count) turnPage();
  for (let from = 0; from < count;) {
    pdf.font(row.font, SIZE);
    const slice = { from, until: Math.min(count, from + Math.max(1, linesThatFit(pdf))) };
    drawSlice(pdf, row, { slice, into: (column, draw) => void cells[column]?.add(draw) });
    from = slice.until;
    if (from < count) turnPage();
  }
  for (const cell of cells) cell.end();
  tr.end();
}

function repeat(pdf: Pdf, head: Row): void {
  drawSlice(pdf, head, {
    slice: { from: 0, until: lineCount(head) },
    into: (_, draw) => {
      decoration(pdf, "Pagination", draw);
    },
  });
}

type Target = {
  readonly slice: Slice;
  /** Marks what is drawn of a cell as its content, or as repeated. */
  readonly into: (column: number, draw: () => void) => void;
};

function drawSlice(pdf: Pdf, { cells, columns, font }: Row, { slice, into }: Target): void {
  const top = pdf.y;
  pdf.font(font, SIZE);
  const height = heightOf(pdf, slice.until - slice.from);
  decoration(pdf, "Layout", () => {
    pdf.lineWidth(0.5).strokeColor(BORDER);
    for (const { left, width } of columns) pdf.rect(left, top, width, height).stroke();
  });
  cells.forEach((lines, column) => {
    const place = columns[column];
    const part = lines.slice(slice.from, slice.until);
    if (place === undefined || part.length === 0) return;
    into(column, () => {
      drawLines(pdf, part, { place, top });
    });
  });
  pdf.x = pdf.page.margins.left;
  pdf.y = top + height;
}

function drawLines(
  pdf: Pdf,
  lines: readonly string[],
  { place: { left, width, isNumeric }, top }: { readonly place: Column; readonly top: number },
): void {
  lines.forEach((line, index) => {
    const x = isNumeric ? left + width - PADDING.x - pdf.widthOfString(line.trimEnd()) : left + PADDING.x;
    pdf.text(line, x, top + PADDING.y + index * lineHeight(pdf), { lineBreak: false });
  });
}
