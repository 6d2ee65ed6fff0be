/**
 * Builds the two font files of lib/adapters/fonts from the static files of Source Sans 3 (OFL-1.1): what may be written in a
 * document is what they show. The result is committed; run again only when that changes:
 * `npx tsx scripts/cut-document-fonts.ts <folder of the package @expo-google-fonts/source-sans-3>`.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { isShown } from "@/lib/forms/plain-text";
import { renamed } from "./fonts/renamed";
import { PlainError } from "./plain-error";
import { runScript } from "./run-script";

const CUTS = [
  ["400Regular/SourceSans3_400Regular.ttf", "tp-sans-regular.ttf"],
  ["600SemiBold/SourceSans3_600SemiBold.ttf", "tp-sans-semibold.ttf"],
] as const;

const FIRST_VISIBLE = 0x20;
const END_OF_FIRST_PLANE = 0xffff;

function shownCharacters(): string {
  const all = Array.from({ length: END_OF_FIRST_PLANE - FIRST_VISIBLE }, (_, index) =>
    String.fromCharCode(FIRST_VISIBLE + index),
  );
  return all.filter(isShown).join("");
}

await runScript(async () => {
  const [source] = process.argv.slice(2);
  if (source === undefined) throw new PlainError("Say in which folder the package of the font lies.");
  for (const [from, to] of CUTS) {
    const font = renamed(await readFile(path.join(source, from)));
    const cut = await subsetFont(font, shownCharacters(), {
      targetFormat: "truetype",
      // Small capitals, old figures and other shapes that no document asks for.
      noLayoutClosure: true,
    });
    await writeFile(path.join("lib", "adapters", "fonts", to), cut);
    process.stdout.write(`${to}: ${String(cut.length)} bytes\n`);
  }
});
