import fc from "fast-check";
import { expect, test } from "vitest";
import { blindIndex, keyIdOf, seal, unseal } from "./seal";

const place = { table: "person", column: "given_name", id: "01" };

test("what is sealed opens again, at its place only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(unseal(seal(text, place), place)).toBe(text);
    }),
  );
  const sealed = seal("Ilze", place);
  expect(() => unseal(sealed, { ...place, id: "02" })).toThrow();
  expect(() => unseal(sealed, { ...place, column: "family_name" })).toThrow();
});

test("a changed byte anywhere is found", () => {
  const sealed = seal("Bērziņa-Ķēniņa", place);
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Uint8Array.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => unseal(changed, place)).toThrow();
  }
});

test("the same text is sealed differently each time and names its key", () => {
  expect(seal("x", place)).not.toEqual(seal("x", place));
  expect(keyIdOf(seal("x", place))).toMatch(/^k\d+$/);
});

test("the blind index finds equals, and only within its purpose", () => {
  expect(blindIndex("010190-12345", "person")).toEqual(blindIndex("010190-12345", "person"));
  expect(blindIndex("010190-12345", "person")).not.toEqual(blindIndex("010190-12345", "party"));
});
