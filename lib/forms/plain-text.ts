import { textOf } from "./typed";

/** Invisible marks that come along with copied text and mean nothing: soft hyphen, zero-width space, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
// Control characters, and the marks that turn the direction of writing and can make a text read as another.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/;

/** A typed text in one spelling (Unicode NFC, "\n"), without blanks around it. */
export function plainText(typed: unknown): string {
  return textOf(typed).replaceAll(/\r\n?/g, "\n").replaceAll(INVISIBLE, "").normalize("NFC").trim();
}

/** The same in one line. */
export const plainLine = (typed: unknown): string => plainText(typed).replaceAll(/[\s\u00a0]+/g, " ");

/** True when a text holds what no person types: control characters, turned directions, halves of characters. */
export const isHostile = (text: string): boolean => FORBIDDEN.test(text) || !text.isWellFormed();
