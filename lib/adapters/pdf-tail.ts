import "server-only";
import type { Block } from "@/lib/documents/block";
import { HEADING_SIZES, SIGNATURE_HEIGHT } from "./pdf-blocks";
import { BODY_SIZE, contentWidth, GAP, keepTogether, REGULAR, SEMIBOLD, shown } from "./pdf-page";

type Pdf = PDFKit.PDFDocument;

/** Of what is longer only the end stays with the signature: a page is not left empty for it. */
const MOST_KEPT = 280;

/** A signature under nothing could be of anything: what it stands under goes to its page with it. */
export function keepWithSignature(pdf: Pdf, rest: readonly Block[]): void {
  const height = heightToSignature(pdf, rest);
  if (height <= MOST_KEPT) keepTogether(pdf, height);
}

/** How much room the headings and texts take that lead to the signature, with it; none where something else comes between. */
function heightToSignature(pdf: Pdf, rest: readonly Block[]): number {
  const end = rest.findIndex(({ kind }) => kind !== "heading" && kind !== "paragraph");
  if (end < 1 || rest[end]?.kind !== "signature") return 0;
  return rest.slice(0, end).reduce((sum, block) => sum + heightOf(pdf, block), SIGNATURE_HEIGHT);
}

function heightOf(pdf: Pdf, block: Block): number {
  const look = { width: contentWidth(pdf) };
  if (block.kind === "heading")
    return pdf.font(SEMIBOLD, HEADING_SIZES[block.level]).heightOfString(shown(block.text), look) + GAP * 2;
  if (block.kind === "paragraph")
    return pdf.font(REGULAR, BODY_SIZE).heightOfString(shown(block.text), look) + GAP;
  return 0;
}
