import "server-only";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Block } from "@/lib/documents/block";
import { drawBlock, REGULAR, SEMIBOLD } from "./pdf-blocks";

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
  readonly enclosed?: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Buffer;
  }[];
};

const MARGINS = { top: 56, bottom: 64, left: 64, right: 56 };
const FOOT_SIZE = 8.5;

const fonts = (): string => path.join(process.cwd(), "lib", "adapters", "fonts");

/** Draws blocks as a tagged PDF (PDF/UA-1 structure, fonts embedded, title and language set). */
export async function drawPdf(paper: PdfPaper): Promise<Buffer<ArrayBuffer>> {
  const pdf = new PDFDocument(settingsOf(paper));
  const done = collected(pdf);
  pdf.registerFont(REGULAR, path.join(fonts(), "tp-sans-regular.ttf"));
  pdf.registerFont(SEMIBOLD, path.join(fonts(), "tp-sans-semibold.ttf"));
  pdf.addPage();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const block of paper.blocks) drawBlock(pdf, root, block);
  root.end();
  drawFeet(pdf, paper.foot);
  for (const { name, mediaType, bytes } of paper.enclosed ?? []) {
    pdf.file(bytes, { name, type: mediaType, creationDate: paper.createdAt, modifiedDate: paper.createdAt });
  }
  pdf.end();
  return done;
}

function settingsOf({ title, language, createdAt, author }: PdfPaper): PDFKit.PDFDocumentOptions {
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
    info: { Title: title, Author: author, Creator: "E-lieta", CreationDate: createdAt, ModDate: createdAt },
    ...subset,
  };
}

/** Decoration for readers: it is no part of the structure. */
function drawFeet(pdf: PDFKit.PDFDocument, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Below the margin no text is expected, and the library would begin a new page.
    pdf.page.margins.bottom = 0;
    const width = pdf.page.width - MARGINS.left - MARGINS.right;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font(REGULAR, FOOT_SIZE);
    const top = pdf.page.height - MARGINS.bottom + 24;
    pdf.text(foot, MARGINS.left, top, { width: width - 60, lineBreak: false });
    pdf.text(`${String(index + 1)} / ${String(count)}`, MARGINS.left, top, {
      width,
      align: "right",
      lineBreak: false,
    });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = MARGINS.bottom;
  }
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
