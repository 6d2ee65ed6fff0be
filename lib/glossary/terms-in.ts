import { folded } from "@/lib/core/folded-text";
import type { Language } from "@/lib/core/language";
import { stemOf } from "@/lib/core/word-stem";
import { glossary, type Term } from "./glossary";
import type { TermCode } from "./terms";

/** Words that everybody knows from everyday life, and the portal's own names: explaining them would only be in the way. */
const EVERYDAY: ReadonlySet<TermCode> = new Set<TermCode>([
  "case",
  "caseNumber",
  "eCase",
  "judge",
  "witness",
  "interpreter",
  "party",
  "authority",
  "filing",
  "attachment",
  "application",
  "hearing",
  "eSignature",
  "receipt",
  "divorce",
  "maintenance",
]);

/** English says "claim" of everything that one goes to court with. */
const EVERYDAY_IN_ENGLISH: ReadonlySet<TermCode> = new Set<TermCode>(["claim"]);

/** Everyday words as well, except where the one must be told from the other: what is challenged, and how, hangs on it. */
const CONTRASTS: readonly (readonly [TermCode, TermCode])[] = [["judgment", "decision"]];
const MOST = 8;

/** The name of a form or of a part of the portal, or an example of an answer. */
const QUOTED = /„[^”]*”|“[^”]*”/g;

/** No Latvian ending of a noun or an adjective is longer: `deklarēt-ajās`. */
const LONGEST_ENDING = 4;

const wordsIn = (text: string): string[] => folded(text).split(" ").filter(Boolean);

type Sought = { readonly term: Term; readonly stems: readonly string[] };

/** How a language bends its words: English only by the plural, or `ruling` would be found in `rules`. */
const INFLECTION = {
  lv: {
    stem: stemOf,
    isForm: (word: string, stem: string) =>
      word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING,
  },
  en: {
    stem: (word: string) => word,
    isForm: (word: string, stem: string) => word === stem || word === `${stem}s`,
  },
};

const isSought = (code: TermCode, language: Language): boolean =>
  !EVERYDAY.has(code) && (language === "lv" || !EVERYDAY_IN_ENGLISH.has(code));

const sought = (language: Language): readonly Sought[] =>
  glossary(language)
    .filter(({ code }) => isSought(code, language))
    // "Abbreviation (long form)": the words before the bracket are what texts say.
    .map((term) => ({
      term,
      stems: wordsIn(term.term.replace(/\(.*\)/, "")).map((word) => INFLECTION[language].stem(word)),
    }));

const SOUGHT: Readonly<Record<Language, readonly Sought[]>> = { lv: sought("lv"), en: sought("en") };

/** Where the stems stand one after the other; -1 where they do not. */
function placeOf(stems: readonly string[], all: readonly string[], language: Language): number {
  if (stems.length === 0) return -1;
  const { isForm } = INFLECTION[language];
  return all.findIndex((_, index) => stems.every((stem, offset) => isForm(all[index + offset] ?? "", stem)));
}

/** Without a word that only stands here beside nothing to tell it from. */
function contrasted<One extends { readonly term: Term }>(found: readonly One[]): readonly One[] {
  const codes = new Set(found.map(({ term }) => term.code));
  return found.filter(({ term: { code } }) =>
    CONTRASTS.every((pair) => !pair.includes(code) || pair.every((one) => codes.has(one))),
  );
}

/** The legal words of a text in whatever form, in the order in which they come, each once; a longer term hides a shorter one in it. */
export function termsIn(text: string, language: Language): readonly Term[] {
  const all = wordsIn(text.replaceAll(QUOTED, " "));
  const found = SOUGHT[language]
    .map(({ term, stems }) => ({ term, stems, at: placeOf(stems, all, language) }))
    .filter(({ at }) => at >= 0);
  const isHidden = (one: (typeof found)[number]): boolean =>
    found.some(
      (other) =>
        other.stems.length > one.stems.length &&
        other.at <= one.at &&
        other.at + other.stems.length >= one.at + one.stems.length,
    );
  return contrasted(found.filter((one) => !isHidden(one)))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ term }) => term);
}
