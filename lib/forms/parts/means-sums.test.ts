import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cents, cents, euros } from "@/lib/core/money";
import { meansSums, type MonthlyMeans } from "./means-sums";

test("nothing told is nothing", () => {
  expect(meansSums({})).toEqual({ income: 0, household: 0, costs: 0, left: 0 });
});

test("own income and that of the household are told apart, and a month may lack something", () => {
  expect(
    meansSums({
      meansWages: euros(780),
      meansPension: null,
      meansBenefits: euros(50),
      meansFamilyIncome: euros(100),
      meansHousing: euros(400),
      meansLoans: euros(600),
    }),
  ).toEqual({ income: euros(830), household: euros(930), costs: euros(1000), left: euros(-70) });
});

const INCOME = ["meansWages", "meansPension", "meansBenefits", "meansOtherIncome"] as const;
const COSTS = ["meansHousing", "meansLoans", "meansMaintenance", "meansOtherCosts"] as const;

const sum = fc.option(
  fc.integer({ min: 1, max: 10_000_000_000 }).map((amount): Cents => cents(amount)),
  { nil: null },
);
const month: fc.Arbitrary<MonthlyMeans> = fc.record(
  Object.fromEntries([...INCOME, ...COSTS, "meansFamilyIncome"].map((name) => [name, sum])),
  { requiredKeys: [] },
);

test("a sum more in one place is that much more in its total, and nowhere else", () => {
  fc.assert(
    fc.property(
      month,
      fc.constantFrom(...INCOME, ...COSTS),
      fc.integer({ min: 1, max: 10_000_000_000 }),
      (means, name, amount) => {
        const before = meansSums({ ...means, [name]: null });
        const after = meansSums({ ...means, [name]: cents(amount) });
        const isIncome = INCOME.some((income) => income === name);
        expect(after.income - before.income).toBe(isIncome ? amount : 0);
        expect(after.household - before.household).toBe(isIncome ? amount : 0);
        expect(after.costs - before.costs).toBe(isIncome ? 0 : amount);
        expect(after.left - before.left).toBe(isIncome ? amount : -amount);
      },
    ),
  );
});

test("what is left is what comes in less what goes out", () => {
  fc.assert(
    fc.property(month, (means) => {
      const { income, household, costs, left } = meansSums(means);
      expect(left).toBe(household - costs);
      expect(household).toBeGreaterThanOrEqual(income);
    }),
  );
});
