/**
 * A text as it is compared: lower case, without diacritics, and of what is neither letter nor digit one space.
 * Unpaired halves of characters and control characters count as neither.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
