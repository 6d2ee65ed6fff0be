import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isShown, plainText, textIssue } from "./plain-text";

const FONTS = join(import.meta.dirname, "../adapters/fonts");
const SEGMENTS = 4;

/** The characters of a font, from the table `cmap` of its file (format 4: ranges of the first plane). */
function charactersOf(name: string): Set<number> {
  const file = readFileSync(join(FONTS, name));
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => file.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = file.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, index) => cmap + file.readUInt32BE(cmap + 8 + 8 * index),
  );
  const at = subtables.find((start) => file.readUInt16BE(start) === SEGMENTS) ?? 0;
  const length = file.readUInt16BE(at + 6);
  const found = new Set<number>();
  for (let offset = 0; offset < length; offset += 2) {
    const first = file.readUInt16BE(at + 16 + length + offset);
    const last = file.readUInt16BE(at + 14 + offset);
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
  }
  return found;
}

test.each(["tp-sans-regular.ttf", "tp-sans-semibold.ttf"])("what may be written is what %s shows", (name) => {
  const inFont = charactersOf(name);
  const differing: string[] = [];
  for (let code = 0x20; code < 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (isShown(character) !== inFont.has(code)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test("the character that no document can show is named", () => {
  expect(textIssue("Parāds 💶 3000")).toEqual({
    code: "unprintable",
    params: { character: "💶", code: "U+1F4B6" },
  });
  expect(textIssue("Rīgā,\n\t„tā” – 5 €")).toBeUndefined();
});

test("spaces of other widths and line ends of other systems become the usual ones", () => {
  expect(plainText("a\u2003b\u2028c\ufe0f")).toBe("a b\nc");
  expect(plainText("1\u202f250\u2009€")).toBe("1\u00a0250 €");
});
