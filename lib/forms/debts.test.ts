import fc from "fast-check";
import { expect, test } from "vitest";
import { cents, parseEuros } from "@/lib/core/money";
import { broughtDebts, debtsText, typedDebt } from "./debts";

test("what the calculator sends comes back whole, and reads as it was", () => {
  const debts = fc.array(fc.integer({ min: 0, max: 99_999_999_999 }).map(cents), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(debts, (sums) => {
      expect(broughtDebts.parse(debtsText(sums))).toEqual(sums);
      for (const sum of sums.filter((each) => each < 100_000_000_000))
        expect(parseEuros(typedDebt(sum))).toBe(sum);
    }),
  );
});

test.each([
  "",
  "abc",
  "-1",
  "1e9",
  "١٢",
  "1,,2",
  "1.5",
  ",1",
  "9".repeat(12),
  "1,".repeat(20),
  undefined,
  ["1"],
  {},
])("%j brings nothing", (given) => {
  expect(broughtDebts.parse(given)).toEqual([]);
});
