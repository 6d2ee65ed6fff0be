import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearStems, slipsBetween } from "./near-words";
import { searchItem } from "./search-item";

const ITEMS = [
  searchItem({
    kind: "service",
    path: "/x",
    title: "Videokonference",
    text: "Dinozaurs",
    keys: ["parāds", "alga 1234567"],
  }),
];

describe("slips between two words", () => {
  test.each([
    ["divorce", "divorce", 0],
    ["divorce", "divroce", 1],
    ["videokonferenc", "videokonfrenc", 1],
    ["uzturlidzekl", "uztulidzekl", 1],
    ["uzturlidzekl", "uztulidzekle", 2],
    ["abc", "", 3],
  ])("%s, %s: %i", (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  test("are as many there as back, none between equals, and never more than the longer word has letters", () => {
    const word = fc.string({ maxLength: 14 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slipsBetween(other, one)).toBe(slips);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe("what is meant by a word that nothing holds", () => {
  test("is the one of the names and keys that is written almost alike", () => {
    expect(nearStems(ITEMS, "videokonfrenc")).toEqual(["videokonferenc"]);
    expect(nearStems(ITEMS, "parrad")).toEqual(["parad"]);
  });

  test("is nothing where the word is short, a figure, too far off, or of the text alone", () => {
    for (const stem of ["alg", "alga", "1234568", "videokafejnic", "dinozaur"])
      expect(nearStems(ITEMS, stem), stem).toEqual([]);
  });
});
