import "server-only";

/** What the library knows of an element of the structure, and its types do not. */
type Element = PDFKit.PDFStructureElement & {
  readonly dictionary: { readonly data: Record<string, unknown> };
};

/** The roles of ISO 32000-1 (14.8.4) that our papers are made of. */
export type Role =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD";

/** Opens an element below another. What is added to it is drawn at once; it must be ended. */
export function opened(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  role: Role,
): PDFKit.PDFStructureElement {
  const element = pdf.struct(role);
  parent.add(element);
  return element;
}

/** Adds an element that holds what is drawn, and ends it. */
export function drawn(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { role, draw }: { readonly role: Role; readonly draw: () => void },
): void {
  const element = opened(pdf, parent, role);
  element.add(draw);
  element.end();
}

/** Gives an element attributes of an owner, such as the scope of a heading cell (ISO 32000-1, 14.8.5). */
export function attribute(
  element: PDFKit.PDFStructureElement,
  attributes: {
    readonly O: "Table" | "List";
    readonly Scope?: "Column" | "Row";
    readonly ListNumbering?: "Decimal";
  },
): void {
  // The types of the library keep the dictionary of an element to themselves.
  (element as Element).dictionary.data["A"] = attributes;
}

/** Draws decoration, which is no part of the structure and is not read aloud. */
export function decoration(pdf: PDFKit.PDFDocument, type: "Pagination" | "Layout", draw: () => void): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}
