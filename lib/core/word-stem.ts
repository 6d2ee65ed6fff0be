/** Endings of Latvian nouns, adjectives and verbs without their marks, and of English ones; the longest that fits goes. */
const ENDINGS = [
  ..."sanas sanai sanam sanu sana ajiem ajam ajai ajos ajas ajiem iem ams ies ings ing ed es am em im um as os is us ai ei".split(
    " ",
  ),
  ..."a e i o u s t".split(" "),
].toSorted((one, other) => other.length - one.length);

/** What must stay of a word, so that short ones do not find everything. */
const SHORTEST_STEM = 3;

/** A word without its ending: `nodevas`, `nodevu` and `nodeva` are one. Figures have no endings. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A stem of two letters or less must be the whole word. */
export const beginsWith = (word: string, stem: string): boolean =>
  stem.length < SHORTEST_STEM ? word === stem : word.startsWith(stem);
