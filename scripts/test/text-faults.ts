import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

type Texts = Map<string, string>;

/** What is wrong with the catalogues: every language has the same files, keys and placeholders, and no text is empty. */
export async function textFaults(folder: string): Promise<string[]> {
  const languages = (await readdir(folder)).toSorted();
  const catalogues = await Promise.all(languages.map(async (name) => catalogue(path.join(folder, name))));
  const keys = new Set(catalogues.flatMap((texts) => [...texts.keys()]));
  if (keys.size === 0) return [`there are no texts in ${folder}`];
  return [...keys]
    .toSorted()
    .flatMap((key) => [
      ...languages.flatMap((language, index) => faultOf(key, language, catalogues[index])),
      ...(haveSamePlaceholders(key, catalogues) ? [] : [`${key}: the languages name different placeholders`]),
    ]);
}

function faultOf(key: string, language: string, texts: Texts | undefined): string[] {
  const text = texts?.get(key);
  // Languages have different plural forms: Latvian has one for zero that English lacks.
  if (text === undefined)
    return /_(zero|one|two|few|many|other)$/.test(key) ? [] : [`${key}: missing in ${language}`];
  return text.trim() === "" ? [`${key}: empty in ${language}`] : [];
}

function haveSamePlaceholders(key: string, catalogues: Texts[]): boolean {
  const named = catalogues.flatMap((texts) => {
    const text = texts.get(key);
    return text === undefined ? [] : [placeholders(text)];
  });
  return new Set(named).size <= 1;
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].toSorted().join();
}

async function catalogue(folder: string): Promise<Texts> {
  const files = await readdir(folder, { recursive: true });
  const parts = await Promise.all(
    files
      .filter((file) => file.endsWith(".json"))
      .map(async (file) => {
        const content: unknown = JSON.parse(await readFile(path.join(folder, file), "utf8"));
        return leaves(`${file.slice(0, -".json".length)}:`, content);
      }),
  );
  return new Map(parts.flat());
}

function leaves(prefix: string, node: unknown): [string, string][] {
  if (typeof node !== "object" || node === null) return [[prefix, String(node)]];
  const glue = prefix.endsWith(":") ? "" : ".";
  return Object.entries(node).flatMap(([key, value]) => leaves(`${prefix}${glue}${key}`, value));
}
