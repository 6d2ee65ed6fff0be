import { beginsWith } from "@/lib/core/word-stem";
import { nearStems } from "./near-words";
import { SEARCH_KINDS, type SearchItem } from "./search-item";
import { soughtStems } from "./word-forms";

export type Matches = {
  /** The best first. */
  readonly items: readonly SearchItem[];
  /** False when nothing holds all the words, and these hold only some. */
  readonly isWhole: boolean;
  /** True when a word that nothing holds was taken for one that is written almost alike. */
  readonly isNear: boolean;
};

/** How much a word counts, by where it was found. */
const WHOLE_TITLE_WORD = 12;
const TITLE = 8;
const KEY = 5;
const TEXT = 1;

function weight({ titleWords, titleStems, keyWords, textWords }: SearchItem, stem: string): number {
  if (titleStems.has(stem)) return WHOLE_TITLE_WORD;
  if (titleWords.some((word) => beginsWith(word, stem))) return TITLE;
  if (keyWords.some((word) => beginsWith(word, stem))) return KEY;
  return textWords.some((word) => beginsWith(word, stem)) ? TEXT : 0;
}

/** One word in every form in which it may be meant. */
type Sought = readonly string[];

const weightOf = (item: SearchItem, sought: Sought): number =>
  Math.max(...sought.map((stem) => weight(item, stem)));

/** What is meant by a word: itself, or where nothing holds it, what is written almost alike. */
function meant(items: readonly SearchItem[], stem: string): Sought {
  if (items.some((item) => weight(item, stem) > 0)) return [stem];
  const near = nearStems(items, stem);
  return near.length > 0 ? near : [stem];
}

/**
 * Items that hold every word in some form, else those that hold some of them in their names. Of equals services come first,
 * then the shorter name: what was typed is more of it.
 */
export function matching(items: readonly SearchItem[], typed: string): Matches {
  const stems = soughtStems(typed);
  if (stems.length === 0) return { items: [], isWhole: true, isNear: false };
  const words = stems.map((stem) => meant(items, stem));
  const weighed = items.map((item) => ({ item, weights: words.map((word) => weightOf(item, word)) }));
  const whole = weighed.filter(({ weights }) => weights.every((found) => found > 0));
  const isWhole = whole.length > 0;
  const partly = weighed.filter(({ weights }) => weights.some((found) => found > TEXT));
  const sum = (weights: readonly number[]): number => weights.reduce((total, found) => total + found, 0);
  return {
    items: (isWhole ? whole : partly)
      .toSorted(
        (one, other) =>
          sum(other.weights) - sum(one.weights) ||
          SEARCH_KINDS.indexOf(one.item.kind) - SEARCH_KINDS.indexOf(other.item.kind) ||
          one.item.titleWords.length - other.item.titleWords.length ||
          one.item.path.localeCompare(other.item.path, "lv"),
      )
      .map(({ item }) => item),
    isWhole,
    isNear: words.some((word, index) => !word.includes(stems[index] ?? "")),
  };
}
