import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "@/lib/core/money";
import { eurosInWords } from "./euros-in-words";

describe("a sum in Latvian words", () => {
  test.each([
    [0, "nulle eiro un 00 centi"],
    [1, "nulle eiro un 01 cents"],
    [11, "nulle eiro un 11 centi"],
    [21, "nulle eiro un 21 cents"],
    [100, "viens eiro un 00 centi"],
    [1000, "desmit eiro un 00 centi"],
    [1156, "vienpadsmit eiro un 56 centi"],
    [1900, "deviņpadsmit eiro un 00 centi"],
    [4200, "četrdesmit divi eiro un 00 centi"],
    [10_000, "viens simts eiro un 00 centi"],
    [20_500, "divi simti pieci eiro un 00 centi"],
    [100_000, "viens tūkstotis eiro un 00 centi"],
    [123_456, "viens tūkstotis divi simti trīsdesmit četri eiro un 56 centi"],
    [300_000, "trīs tūkstoši eiro un 00 centi"],
    [1_100_000, "vienpadsmit tūkstoši eiro un 00 centi"],
    [2_100_101, "divdesmit viens tūkstotis viens eiro un 01 cents"],
    [100_000_000, "viens miljons eiro un 00 centi"],
    [
      99_999_999_999,
      "deviņi simti deviņdesmit deviņi miljoni deviņi simti deviņdesmit deviņi tūkstoši deviņi simti deviņdesmit deviņi eiro un 99 centi",
    ],
  ])("%i cents", (amount, words) => {
    expect(eurosInWords(cents(amount))).toBe(words);
  });

  test("two sums never share their words", () => {
    const amount = fc.integer({ min: 0, max: 99_999_999_999 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const same = eurosInWords(cents(one)) === eurosInWords(cents(other));
        expect(same).toBe(one === other);
      }),
    );
  });

  test.each([-1, 100_000_000_000])("no words for %i cents", (amount) => {
    expect(() => eurosInWords(cents(amount))).toThrow(RangeError);
  });
});
