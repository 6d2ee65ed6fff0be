import { inflateSync } from "node:zlib";

type Objects = ReadonlyMap<string, string>;
export type Glyphs = ReadonlyMap<string, string>;

/** Enough of a reader for tests of our own PDFs: their objects, and the text that a program would get out of them. */
export function readPdf(bytes: Buffer): { readonly objects: readonly string[]; readonly text: string } {
  return { objects: [...objectsOf(bytes).values()], text: pagesOf(bytes).join("\n") };
}

/** The text of each page, a line for every piece of text that was drawn. */
export function pagesOf(bytes: Buffer): readonly string[] {
  const objects = objectsOf(bytes);
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .map(streamOf)
    .filter((stream) => stream.includes(" Tf\n"))
    .map((page) => textOf(page, fonts));
}

/** The objects of a file by their numbers. */
export function objectsOf(bytes: Buffer): Objects {
  const found = [...bytes.toString("latin1").matchAll(/(\d+) 0 obj\n(.*?)endobj/gs)];
  return new Map(found.map(([, number = "", body = ""]) => [number, body]));
}

export function streamOf(body: string): string {
  const [, raw] = /stream\n(.*)\nendstream/s.exec(body) ?? [];
  if (raw === undefined || !body.includes("/FlateDecode")) return raw ?? "";
  return inflateSync(Buffer.from(raw, "latin1")).toString("latin1");
}

/** The fonts that the resources of a page name, each with the characters of its glyphs. */
export const fontsOf = (objects: Objects): ReadonlyMap<string, Glyphs> =>
  new Map([...objects.values()].flatMap((body) => fontsIn(body, objects)));

function fontsIn(body: string, objects: Objects): [string, Glyphs][] {
  const [, list = ""] = /\/Font <<\n(.*?)>>/s.exec(body) ?? [];
  return [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number = ""]) => {
    const [, map = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "") ?? [];
    return [name, charactersOf(streamOf(objects.get(map) ?? ""))];
  });
}

function charactersOf(map: string): Glyphs {
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)];
  return new Map(
    ranges.flatMap(([, first = "", list = ""]) =>
      [...list.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = ""], index): [string, string] => [
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0"),
        Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
      ]),
    ),
  );
}

/** What one operator of showing text shows: `[<0001> 26 <0002> 0]`. */
export const lineOf = (operand: string, glyphs: Glyphs): string =>
  [...operand.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
    .map((code) => glyphs.get(code) ?? "\ufffd")
    .join("");

function textOf(page: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  const lines = [...page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].map(([, font, line]) => {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    return lineOf(line ?? "", glyphs);
  });
  return lines.filter((line) => line !== "").join("\n");
}
