import "server-only";
import type { Headings } from "./pdf-headings";

/** What a block is drawn with: the pen, the structure it is read aloud by, the bookmarks. */
export type Sheet = {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly headings: Headings;
};

export const REGULAR = "regular";
export const SEMIBOLD = "semibold";
export const BODY_SIZE = 11;
export const GAP = 6;

export const contentWidth = ({ page }: PDFKit.PDFDocument): number =>
  page.width - page.margins.left - page.margins.right;

/** How much of the page is left below the pen. */
export const roomLeft = (pdf: PDFKit.PDFDocument): number =>
  pdf.page.height - pdf.page.margins.bottom - pdf.y;

/** Begins a new page where what follows must not be parted, and does not fit any more. */
export function keepTogether(pdf: PDFKit.PDFDocument, height: number): void {
  if (roomLeft(pdf) < height) pdf.addPage();
}

/** A tab has no glyph; a PDF for everyone may not draw one that is missing (ISO 14289-1, 7.21.8). */
export const shown = (text: string): string => text.replaceAll("\t", " ");
