import { folded } from "@/lib/core/folded-text";

/** Endings of nouns and names; what is before them is compared, so that "šķiršana" finds "šķiršanu" and "Ozols" finds "Ozola". */
const ENDING = /(?:iem|am|as|ai|es|ei|em|is|im|os|us|um|a|e|i|u|s|o)$/;
const SHORTEST_STEM = 3;

const stemmed = (word: string): string => {
  const stem = word.replace(ENDING, "");
  return stem.length < SHORTEST_STEM || /\d/.test(word) ? word : stem;
};

/** Words that stand in almost every subject and name, and so tell nothing. */
const EMPTY_WORDS = new Set(["par", "un", "no", "ar", "vai", "tiesa", "tiesas", "tiesu", "iela", "lieta"]);
/** What is typed beyond these is more precise than any calendar. */
const MOST_WORDS = 6;

/** The stems of what was typed, each once. */
export const soughtStems = (typed: string): readonly string[] =>
  [
    ...new Set(
      wordsOf(typed)
        .filter((word, _index, words) => words.length === 1 || (word.length > 1 && !EMPTY_WORDS.has(word)))
        .map(stemmed),
    ),
  ].slice(0, MOST_WORDS);

export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word of the text begins with the stem. */
export const hasStem = (words: readonly string[], stem: string): boolean =>
  words.some((word) => word.startsWith(stem));
