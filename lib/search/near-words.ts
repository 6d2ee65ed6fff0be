import { stemOf } from "@/lib/core/word-stem";
import type { SearchItem } from "./search-item";

/** Shorter words are too like others; longer ones may hold two slips. */
const SHORTEST = 5;
const LONG = 9;

const slipsIn = (word: string): number => (word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2);

/**
 * How many slips part two words: a letter too many, too few, another one, or two in the wrong order (Damerau–Levenshtein, optimal
 * string alignment).
 */
export function slipsBetween(one: string, other: string): number {
  /** By how much of either word: what the beginnings cost. */
  const costs = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number): number => costs[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    costs.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          cost(row - 1, column) + 1,
          cost(row, column - 1) + 1,
          cost(row - 1, column - 1) + Number(!isSame),
          isSwapped ? cost(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return cost(one.length, other.length);
}

/** The stems that are meant where nothing holds the one that was typed: those of names and keys with the fewest slips between. */
export function nearStems(items: readonly SearchItem[], stem: string): readonly string[] {
  const most = /\d/.test(stem) ? 0 : slipsIn(stem);
  if (most === 0) return [];
  const words = new Set(
    items.flatMap(({ titleWords, keyWords }) => [...titleWords, ...keyWords]).map(stemOf),
  );
  const near = [...words].flatMap((word) =>
    Math.abs(word.length - stem.length) > most || word.length < SHORTEST - 1
      ? []
      : [{ word, slips: slipsBetween(word, stem) }],
  );
  const fewest = Math.min(most, ...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ word }) => word);
}
