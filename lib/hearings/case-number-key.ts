/** Letters of the Cyrillic that look like Latin ones: a keyboard in the other layout is not a wrong number. */
const CYRILLIC = "АВЕКМНОРСТХІЅ";
const LATIN = "ABEKMHOPCTXIS";

const MIN_LENGTH = 3;
const MAX_LENGTH = 40;

const latin = (text: string): string =>
  Array.from(
    text.replaceAll("№", " ").normalize("NFKC").toUpperCase(),
    (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter,
  ).join("");

/** Spaces, dashes of any sort, strokes, dots: whatever people put between the parts. */
const SEPARATORS = /[\s\p{Pd}\u2212/\\._,:]+/gu;

/** Letters and digits of a case or archive number, in capitals; null when it can be no number. */
export function caseNumberKey(typed: string): string | null {
  const key = latin(typed).replaceAll(SEPARATORS, "");
  return key.length >= MIN_LENGTH && key.length <= MAX_LENGTH && /^[0-9A-Z]*\d[0-9A-Z]*$/.test(key)
    ? key
    : null;
}

const SECTION = /^(.*\p{Pd}.*)\/\s*\d{1,3}\s*$/u;

/** An archive number without the judge's section, which people leave out: C-3599-26 of C-3599-26/38. */
export function archiveBaseKey(archiveNumber: string): string | null {
  const [, base] = SECTION.exec(latin(archiveNumber)) ?? [];
  return base === undefined ? null : caseNumberKey(base);
}

const PADDED = 4;
const PARTS = /[\s\p{Pd}\u2212/\\._,:]+/u;

/**
 * The keys under which a number may be found. The sequence of an archive number is printed with four figures; whoever
 * leaves its zeros out still finds the case: C-42-26/5 is C-0042-26/5.
 */
export function numberKeys(typed: string): readonly string[] {
  const key = caseNumberKey(typed);
  if (key === null) return [];
  const [head = "", sequence = "", ...rest] = latin(typed).trim().split(PARTS);
  const isShort = rest.length > 0 && /^\d{1,3}$/.test(sequence) && /^[A-Z]{1,2}\d{0,2}$/.test(head);
  const padded = isShort ? caseNumberKey(`${head}${sequence.padStart(PADDED, "0")}${rest.join("")}`) : null;
  return padded === null || padded === key ? [key] : [key, padded];
}
