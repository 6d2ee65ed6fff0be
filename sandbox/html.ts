/** A piece of HTML whose values have been escaped. */
export type Html = { readonly markup: string };

type Piece = Html | string | number | readonly Html[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

function markupOf(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  if ("markup" in piece) return piece.markup;
  return piece.map((part) => part.markup).join("");
}

/** html`<p>${text}</p>`: every text put in is escaped, every Html is put in as it is. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const markup = strings.map((text, index) => text + markupOf(pieces[index] ?? null)).join("");
  return { markup };
}

/** For markup that this program made itself, never for text of others. */
export const trustedHtml = (markup: string): Html => ({ markup });
