import { folded } from "@/lib/core/folded-text";

/** Endings of Latvian nouns, adjectives and verbs without their marks, and of English ones; the longest that fits goes. */
const ENDINGS = [
  ..."sanas sanai sanam sanu sana ajiem ajam ajai ajos ajas ajiem iem ams ies ings ing ed es am em im um as os is us ai ei".split(
    " ",
  ),
  ..."a e i o u s t".split(" "),
].toSorted((one, other) => other.length - one.length);

/** What must stay of a word, so that short ones do not find everything. */
const SHORTEST_STEM = 3;

/** Words that stand in every question. */
const EMPTY = new Set(
  "un vai bet ja tad par ar no lai pec pie uz ka kas ko kam kad kur ir nav bija bus es mes man mans mana mani the a an of to and or how what who where when is are was be my me in on at for from with i do does can".split(
    " ",
  ),
);
const MOST_WORDS = 8;

/** A word without its ending: `nodevas`, `nodevu` and `nodeva` are one. Figures have no endings. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

export const wordsOf = (text: string): readonly string[] => folded(text).split(" ").filter(Boolean);

/** Words of everyday speech, by how they begin, and what courts call the same. Without marks. */
const SYNONYMS: readonly (readonly [beginning: string, word: string])[] = [
  ["aliment", "uzturlidzekli"],
  ["alimon", "maintenance"],
];

const meant = (word: string): string =>
  SYNONYMS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? word;

/** The stems of what was typed, each once; words that say nothing are left out, unless there are no others. */
export function soughtStems(typed: string): readonly string[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !EMPTY.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(meant).map(stemOf))].slice(0, MOST_WORDS);
}
