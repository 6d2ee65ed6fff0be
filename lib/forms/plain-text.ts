import type { IssueParams } from "./issue";
import { textOf } from "./typed";

/** Invisible marks that come along with copied text and mean nothing: soft hyphen, zero width, direction, byte order. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** Spaces of other widths, as word processors write them. */
const WIDE_SPACES = /[\u1680\u2000-\u200a\u205f\u3000]/g;
/** The narrow space that holds the figures of a sum together in many programs; the fonts have only the usual such space. */
const NARROW_JOINING_SPACE = /\u202f/g;
// Control characters, and the marks that turn the direction of writing and can make a text read as another.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/;

/** A typed text in one spelling (Unicode NFC, "\n"), without blanks around it. */
export function plainText(typed: unknown): string {
  return textOf(typed)
    .replaceAll(LINE_ENDS, "\n")
    .replaceAll(WIDE_SPACES, " ")
    .replaceAll(NARROW_JOINING_SPACE, "\u00a0")
    .replaceAll(INVISIBLE, "")
    .normalize("NFC")
    .trim();
}

/** The same in one line. */
export const plainLine = (typed: unknown): string => plainText(typed).replaceAll(/[\s\u00a0]+/g, " ");

/** True when a text holds what no person types: control characters, turned directions, halves of characters. */
const isHostile = (text: string): boolean => FORBIDDEN.test(text) || !text.isWellFormed();

/**
 * What the fonts of the documents can show (lib/adapters/fonts; a test compares). Any other character would be missing in
 * the paper that is signed while the data beside it keep it.
 */
const SHOWN =
  /[\t\n\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0400-\u045f\u0490-\u0493\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u2070\u2074-\u2079\u20ac\u2116\u2122\u2190\u2192\u2212\u2260\u2264\u2265\u2713]/;

export const isShown = (character: string): boolean => SHOWN.test(character);

type TextIssue = { readonly code: "controlCharacters" | "unprintable"; readonly params: IssueParams };

/** Why a text cannot stand in a document; nothing when it can. */
export function textIssue(text: string): TextIssue | undefined {
  if (isHostile(text)) return { code: "controlCharacters", params: {} };
  const character = Array.from(text).find((one) => !isShown(one));
  if (character === undefined) return undefined;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { code: "unprintable", params: { character, code: `U+${number}` } };
}
