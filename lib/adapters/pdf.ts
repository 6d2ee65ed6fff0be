import "server-only";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Block } from "@/lib/documents/block";
import { drawBlock, drawConfidential } from "./pdf-blocks";
import { headingsOf } from "./pdf-headings";
import { spellMetadata } from "./pdf-metadata";
import { REGULAR, SEMIBOLD } from "./pdf-page";
import { decoration } from "./pdf-structure";
import { keepWithSignature } from "./pdf-tail";

export type PdfPaper = {
  readonly title: string;
  /** The language of the text, for those who listen to it. */
  readonly language: "lv-LV" | "en-GB";
  /** Stands in the file as its date: the same content at the same moment is the same file, byte for byte. */
  readonly createdAt: Date;
  readonly author: string;
  readonly blocks: readonly Block[];
  /** A line at the foot of every page, before its number. */
  readonly foot: string;
  /**
   * What makes a paper one of restricted access, in its own words: they stand above it and at the foot of every page.
   * They are also its title for programs, in place of `title` and `author`: the properties of a file are shown in
   * lists and searches where nobody has opened it.
   */
  readonly confidential?: string;
  readonly enclosed?: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Buffer;
  }[];
};

const MARGINS = { top: 56, bottom: 64, left: 64, right: 56 };
const FOOT_SIZE = 8.5;

const fonts = (): string => path.join(process.cwd(), "lib", "adapters", "fonts");

/**
 * Draws blocks as a tagged PDF (PDF/UA-1, ISO 14289-1): everything is in the structure or is decoration, headings are
 * bookmarks, fonts are embedded, title and language are set.
 */
export async function drawPdf(paper: PdfPaper): Promise<Buffer<ArrayBuffer>> {
  const pdf = new PDFDocument(settingsOf(paper));
  const done = collected(pdf);
  spellMetadata(pdf);
  pdf.registerFont(REGULAR, path.join(fonts(), "tp-sans-regular.ttf"));
  pdf.registerFont(SEMIBOLD, path.join(fonts(), "tp-sans-semibold.ttf"));
  pdf.addPage();
  drawContent(pdf, paper);
  drawFeet(pdf, paper.confidential === undefined ? paper.foot : `${paper.confidential} · ${paper.foot}`);
  for (const { name, mediaType, bytes } of paper.enclosed ?? []) {
    pdf.file(bytes, { name, type: mediaType, creationDate: paper.createdAt, modifiedDate: paper.createdAt });
  }
  pdf.end();
  return done;
}

function drawContent(pdf: PDFKit.PDFDocument, { confidential, blocks }: PdfPaper): void {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const sheet = { pdf, root, headings: headingsOf(pdf) };
  if (confidential !== undefined) drawConfidential(sheet, confidential);
  for (const [index, block] of blocks.entries()) {
    keepWithSignature(pdf, blocks.slice(index));
    drawBlock(sheet, block);
  }
  root.end();
  sheet.headings.close();
}

function settingsOf({
  title,
  language,
  createdAt,
  author,
  confidential,
}: PdfPaper): PDFKit.PDFDocumentOptions {
  // The types of the library do not list PDF/UA among its subsets; the library does.
  const subset = { subset: "PDF/UA" } as unknown as Pick<PDFKit.PDFDocumentOptions, "subset">;
  return {
    size: "A4",
    margins: MARGINS,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      ...(confidential === undefined ? { Title: title, Author: author } : { Title: confidential }),
      Creator: "E-lieta",
      CreationDate: createdAt,
      ModDate: createdAt,
    },
    ...subset,
  };
}

function drawFeet(pdf: PDFKit.PDFDocument, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Below the margin no text is expected, and the library would begin a new page.
    pdf.page.margins.bottom = 0;
    decoration(pdf, "Pagination", () => {
      drawFoot(pdf, foot, `${String(index + 1)} / ${String(count)}`);
    });
    pdf.page.margins.bottom = MARGINS.bottom;
  }
}

function drawFoot(pdf: PDFKit.PDFDocument, foot: string, number: string): void {
  const width = pdf.page.width - MARGINS.left - MARGINS.right;
  const top = pdf.page.height - MARGINS.bottom + 24;
  pdf.font(REGULAR, FOOT_SIZE);
  pdf.text(foot, MARGINS.left, top, { width: width - 60, height: FOOT_SIZE * 3, ellipsis: true });
  pdf.text(number, MARGINS.left, top, { width, align: "right", lineBreak: false });
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => {
      resolve(Buffer.concat(parts));
    });
    pdf.on("error", reject);
  });
}
