import { folded } from "@/lib/core/folded-text";
import { stemOf } from "@/lib/core/word-stem";

/** Words that stand in every question. */
const EMPTY = new Set(
  "un vai bet ja tad par ar no lai pec pie uz ka kas ko kam kad kur ir nav bija bus es mes man mans mana mani the a an of to and or how what who where when is are was be my me in on at for from with i do does can".split(
    " ",
  ),
);
const MOST_WORDS = 8;

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
