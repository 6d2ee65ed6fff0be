import path from "node:path";
import PDFDocument from "pdfkit";
import { dayInRiga } from "@/lib/core/day";
import { onDay } from "../tis/words";

export type CourtPaper = {
  readonly court: string;
  readonly caseNumber: string | null;
  readonly place: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly signedBy: string;
  readonly at: Date;
};

const FONTS = path.join(import.meta.dirname, "..", "..", "..", "lib", "adapters", "fonts");
const MARGINS = { top: 64, bottom: 64, left: 72, right: 64 };

/** A paper of the court as a PDF: fonts embedded, language and headings marked, and what it is said at its foot. */
export async function courtPaper(paper: CourtPaper): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: "A4",
    margins: MARGINS,
    pdfVersion: "1.7",
    tagged: true,
    lang: "lv-LV",
    displayTitle: true,
    info: { Title: paper.title, Author: paper.court, CreationDate: paper.at, ModDate: paper.at },
  });
  const done = collected(pdf);
  pdf.registerFont("regular", path.join(FONTS, "tp-sans-regular.ttf"));
  pdf.registerFont("semibold", path.join(FONTS, "tp-sans-semibold.ttf"));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  draw(pdf, root, paper);
  root.end();
  pdf.end();
  return done;
}

type Line = {
  readonly as: "H1" | "P";
  readonly font: "regular" | "semibold";
  readonly size: number;
  readonly text: string;
  readonly gap: number;
};

function draw(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, paper: CourtPaper): void {
  for (const { as, font, size, text, gap } of linesOf(paper)) {
    root.add(
      pdf.struct(as, {}, () => {
        pdf.font(font, size).text(text, { align: as === "H1" ? "center" : "left" });
      }),
    );
    pdf.y += gap;
  }
}

function linesOf({ court, caseNumber, place, title, paragraphs, signedBy, at }: CourtPaper): Line[] {
  const line = (text: string, more: Partial<Line> = {}): Line => ({
    as: "P",
    font: "regular",
    size: 11,
    gap: 8,
    text,
    ...more,
  });
  return [
    line("LATVIJAS REPUBLIKA", { font: "semibold", size: 10, gap: 2 }),
    line(court, { font: "semibold", size: 13, gap: 2 }),
    line(`${place}, ${onDay(dayInRiga(at))}`, { gap: caseNumber === null ? 24 : 2 }),
    ...(caseNumber === null ? [] : [line(`Lieta Nr. ${caseNumber}`, { gap: 24 })]),
    line(title, { as: "H1", font: "semibold", size: 16, gap: 16 }),
    ...paragraphs.map((text) => line(text)),
    line(signedBy, { font: "semibold", gap: 24 }),
    line("Smilškastes dokuments: izdomāta tiesa, izdomāti cilvēki, bez juridiska spēka.", {
      size: 8.5,
      gap: 0,
    }),
  ];
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => {
      resolve(Buffer.concat(parts));
    });
    pdf.on("error", reject);
  });
}
