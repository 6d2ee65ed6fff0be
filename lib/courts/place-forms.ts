import { folded } from "@/lib/core/folded-text";

/** Endings of Latvian place names in all their cases, without marks, by the ending of the nominative; the longest comes first. */
const CASES: readonly (readonly [nominative: string, cases: readonly string[]])[] = [
  ["pils", ["pils", "pilij", "pili"]],
  ["nas", ["nas", "nu", "nam"]],
  ["cesis", ["cesis", "cesu", "cesim"]],
  ["us", ["us", "um", "u"]],
  ["a", ["a", "as", "ai", "u"]],
  ["e", ["e", "es", "ei", "i"]],
  ["i", ["i", "u", "iem", "us", "os"]],
  ["s", ["s", "a", "am", "u"]],
];

/** A case so short is more often another word: `api` is not Ape. */
const SHORTEST = 3;

/** A place name in every case in which people write it, as it is compared: `jurmala`, `jurmalas`, `jurmalai`, `jurmalu`. */
export function formsOf(name: string): readonly string[] {
  const plain = folded(name);
  const [nominative, cases] = CASES.find(([ending]) => plain.endsWith(ending)) ?? ["", [""]];
  const stem = plain.slice(0, plain.length - nominative.length);
  return cases.map((ending) => `${stem}${ending}`).filter((form) => form === plain || form.length > SHORTEST);
}
