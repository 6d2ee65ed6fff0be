import "server-only";
import path from "node:path";
import PDFDocument from "pdfkit";
import { spellMetadata } from "./pdf-metadata";
import { REGULAR } from "./pdf-page";

export type PdfPicture = {
  /** Where the bytes lie. Nothing: they are not shown, only named. */
  readonly file: string | null;
  /** Said of it, above it and to those who do not see it. */
  readonly caption: string;
  /** Said in place of a picture that is not shown. */
  readonly instead: string;
};

type Album = {
  readonly title: string;
  readonly language: "lv-LV" | "en-GB";
  readonly createdAt: Date;
  readonly pictures: readonly PdfPicture[];
};

const MARGIN = 28;
const CAPTION_SIZE = 10;
const CAPTION_SPACE = 26;

/**
 * One page for each picture, turned the way its camera was held. Made and handed on picture by picture, so that never more than
 * one is in memory.
 */
export async function* drawPictures({
  title,
  language,
  createdAt,
  pictures,
}: Album): AsyncGenerator<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: title, Creator: "E-lieta", CreationDate: createdAt, ModDate: createdAt },
  });
  spellMetadata(pdf);
  pdf.registerFont(REGULAR, path.join(process.cwd(), "lib", "adapters", "fonts", "tp-sans-regular.ttf"));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const picture of pictures) {
    drawPicture(pdf, root, picture);
    yield* ready(pdf);
  }
  root.end();
  pdf.end();
  for await (const part of pdf as AsyncIterable<Buffer>) yield part;
}

function* ready(pdf: PDFKit.PDFDocument): Generator<Uint8Array> {
  for (let part = read(pdf); part !== null; part = read(pdf)) yield part;
}

const read = (pdf: PDFKit.PDFDocument): Buffer | null => pdf.read() as Buffer | null;

function drawPicture(
  pdf: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { file, caption, instead }: PdfPicture,
): void {
  pdf.addPage();
  const width = pdf.page.width - MARGIN * 2;
  const below = MARGIN + CAPTION_SPACE;
  const box: [number, number] = [width, pdf.page.height - below - MARGIN];
  const said = (text: string, top: number): PDFKit.PDFStructureElement =>
    pdf.struct("P", {}, () => {
      pdf.font(REGULAR, CAPTION_SIZE).text(text, MARGIN, top, { width, ellipsis: true });
    });
  root.add(said(caption, MARGIN));
  const image = file === null ? undefined : opened(pdf, file);
  root.add(
    image === undefined
      ? said(instead, below)
      : pdf.struct("Figure", { alt: caption }, () => {
          pdf.image(image, MARGIN, below, { fit: box, align: "center", valign: "center" });
        }),
  );
}

function opened(pdf: PDFKit.PDFDocument, file: string): PDFKit.Mixins.ImageSrc | undefined {
  try {
    // The types of the library know what it takes and not what it opens.
    return (pdf as unknown as { openImage: (file: string) => PDFKit.Mixins.ImageSrc }).openImage(file);
  } catch {
    // A picture that others can read and this library cannot: it is named on its page, and filed like the rest.
    return undefined;
  }
}
