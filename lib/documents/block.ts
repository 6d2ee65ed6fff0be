/** One line of a list of names and values. */
export type BlockRow = { readonly name: string; readonly value: string };

/** A table of the document; numbers and sums stand in columns whose index is listed in `numeric`. */
export type BlockTable = {
  readonly kind: "table";
  readonly caption: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly foot: readonly string[] | null;
  readonly numeric: readonly number[];
};

/** The title is the first level of a paper. */
export type HeadingLevel = 2 | 3 | 4;

/**
 * What a filed document consists of. The same blocks are the preview on the check page and the PDF that is filed, so
 * nobody signs what they have not seen. Texts are final words in the language of the proceedings; line breaks inside a
 * paragraph or a value are "\n".
 */
export type Block =
  /** To whom it is addressed, and from whom: the head of a Latvian court paper, set to the right. */
  | { readonly kind: "addressee"; readonly lines: readonly string[] }
  | { readonly kind: "title"; readonly text: string; readonly subtitle: string | null }
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "rows"; readonly rows: readonly BlockRow[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | BlockTable
  /** Where the signer and the moment stand; `note` says how it is signed. The drawer adds the time of signing. */
  | { readonly kind: "signature"; readonly name: string; readonly role: string; readonly note: string };
