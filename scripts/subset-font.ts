/**
 * Builds the two font files of public/fonts from Source Sans 3 (OFL-1.1). The result is committed; run again only
 * when the font package moves: `npx tsx scripts/subset-font.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { renamed } from "./fonts/renamed";

type Cut = { from: string; to: string; text: string };

const home = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/package.json"),
);
const fonts = join(import.meta.dirname, "..", "public", "fonts");

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}

/** Basic Latin, Latin-1 and the punctuation that Latvian and English texts use. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„†•…‹›€™−→←↑↓✓\u2009\u202f`;
/** Latin Extended-A, and the Romanian letters with comma below. */
const EXTENDED_A = `${range(0x100, 0x17f)}ȘșȚț`;

const cuts: readonly Cut[] = [
  { from: "source-sans-3-latin-wght-normal.woff2", to: "tp-sans-latin.woff2", text: LATIN },
  { from: "source-sans-3-latin-ext-wght-normal.woff2", to: "tp-sans-latin-ext.woff2", text: EXTENDED_A },
];

for (const { from, to, text } of cuts) {
  const source = await readFile(join(home, "files", from));
  const cut = await subsetFont(source, text, {
    targetFormat: "sfnt",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  const built = await subsetFont(renamed(cut), null, { targetFormat: "woff2", keepAllGlyphs: true });
  await writeFile(join(fonts, to), built);
  process.stdout.write(`${to}: ${String(built.length)} bytes\n`);
}
