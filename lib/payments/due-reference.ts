/** Crockford's digits: none can be mistaken for another when copied by hand. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/** A short code that a bank transfer carries, e.g. `EP7K4M92QX0V`: fifty random bits behind two letters. */
export function newDueReference(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(LENGTH));
  return `EP${Array.from(bytes, (byte) => DIGITS[byte & 31] ?? "0").join("")}`;
}
