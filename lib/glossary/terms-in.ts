import { folded } from "@/lib/core/folded-text";
import type { Language } from "@/lib/core/language";
import { stemOf } from "@/lib/core/word-stem";
import { glossary, type Term } from "./glossary";

/** Words that everybody knows from everyday life: explaining them would only be in the way. */
const EVERYDAY: ReadonlySet<string> = new Set([
  "case",
  "judge",
  "filing",
  "attachment",
  "application",
  "hearing",
  "caseNumber",
  "eSignature",
]);
const MOST = 8;

/** No Latvian ending of a noun or an adjective is longer: `deklarēt-ajās`. */
const LONGEST_ENDING = 4;

const wordsIn = (text: string): string[] => folded(text).split(" ").filter(Boolean);
const stemsOf = (text: string): string[] => wordsIn(text).map(stemOf);

const isFormOf = (word: string | undefined, stem: string): boolean =>
  word !== undefined && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;

type Sought = { readonly term: Term; readonly stems: readonly string[] };

const sought = (language: Language): readonly Sought[] =>
  glossary(language)
    .filter(({ code }) => !EVERYDAY.has(code))
    // "Abbreviation (long form)": the words before the bracket are what texts say.
    .map((term) => ({ term, stems: stemsOf(term.term.replace(/\(.*\)/, "")) }));

const SOUGHT: Readonly<Record<Language, readonly Sought[]>> = { lv: sought("lv"), en: sought("en") };

/** Where the stems stand one after the other; -1 where they do not. */
function placeOf(stems: readonly string[], all: readonly string[]): number {
  if (stems.length === 0) return -1;
  return all.findIndex((_, index) => stems.every((stem, offset) => isFormOf(all[index + offset], stem)));
}

/** The legal words of a text in whatever form, in the order in which they come, each once; a longer term hides a shorter one in it. */
export function termsIn(text: string, language: Language): readonly Term[] {
  const all = wordsIn(text);
  const found = SOUGHT[language]
    .map(({ term, stems }) => ({ term, stems, at: placeOf(stems, all) }))
    .filter(({ at }) => at >= 0);
  const isHidden = (one: (typeof found)[number]): boolean =>
    found.some(
      (other) =>
        other.stems.length > one.stems.length &&
        other.at <= one.at &&
        other.at + other.stems.length >= one.at + one.stems.length,
    );
  return found
    .filter((one) => !isHidden(one))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ term }) => term);
}
