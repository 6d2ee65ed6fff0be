import "server-only";

/**
 * Breaks a text into lines of a width, in the font that is set. A line keeps the blank it is broken at, so that words do
 * not grow together when they are read aloud. A word longer than a line is broken where the line ends: a checksum or an
 * address of the web must not leave its column.
 */
export function linesOf(pdf: PDFKit.PDFDocument, text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapped(pdf, line, width));
}

function wrapped(pdf: PDFKit.PDFDocument, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/(?<= )/).flatMap((long) => pieces(pdf, long, width))) {
    if (line !== "" && used + pdf.widthOfString(word.trimEnd()) > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += word;
    used += pdf.widthOfString(word);
  }
  return [...lines, line];
}

function pieces(pdf: PDFKit.PDFDocument, word: string, width: number): string[] {
  if (pdf.widthOfString(word.trimEnd()) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && pdf.widthOfString((piece + letter).trimEnd()) > width) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}
