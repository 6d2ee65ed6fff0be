import "server-only";

/** What the library knows of a document, and its types do not. */
type Described = { info: Record<string, unknown>; _addInfo: () => void };

/**
 * The library writes the title and the author into the metadata (XMP) as they are. A name with "&" would make them
 * unreadable, and with them the mark of PDF/UA, so the metadata get the same words spelled as XML.
 */
export function spellMetadata(pdf: PDFKit.PDFDocument): void {
  const described = pdf as unknown as Described;
  const addInfo = described._addInfo.bind(pdf);
  described._addInfo = () => {
    const plain = described.info;
    described.info = Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [name, typeof value === "string" ? xmlOf(value) : value]),
    );
    addInfo();
    described.info = plain;
  };
}

const xmlOf = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
