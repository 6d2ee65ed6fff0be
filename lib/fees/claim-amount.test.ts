import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cents, cents, euros, sumOf } from "@/lib/core/money";
import { readClaimAmount, typedAmount } from "./amount-query";
import { claimAmount, type ClaimFacts } from "./claim-amount";

/** Civil Procedure Law, s. 35: kind by kind. */
const TABLE: readonly (readonly [string, ClaimFacts, number])[] = [
  ["money: the sum", { kind: "money", sum: euros(1_250) }, 1_250],
  ["a thing: its value", { kind: "thing", sum: euros(800) }, 800],
  ["a transaction: its amount", { kind: "transaction", sum: euros(9_999) }, 9_999],
  ["maintenance: a year", { kind: "maintenance", monthly: euros(200) }, 2_400],
  ["for life: three years", { kind: "periodicIndefinite", monthly: euros(100) }, 3_600],
  ["for a time, shorter than three years", { kind: "periodicFixed", monthly: euros(100), months: 35 }, 3_500],
  ["for a time of three years", { kind: "periodicFixed", monthly: euros(100), months: 36 }, 3_600],
  ["for a time, longer than three years", { kind: "periodicFixed", monthly: euros(100), months: 37 }, 3_600],
  ["an increase for half a year", { kind: "change", monthly: euros(50), months: 6 }, 300],
  ["an increase for longer than a year", { kind: "change", monthly: euros(50), months: 13 }, 600],
  ["an end of payments, a year left", { kind: "ending", monthly: euros(50), months: 12 }, 600],
  ["an end of payments, more than a year left", { kind: "ending", monthly: euros(50), months: 60 }, 600],
  ["a lease, four years left", { kind: "lease", monthly: euros(500), months: 48 }, 18_000],
  [
    "a house dearer than its cadastral value",
    { kind: "immovable", sum: euros(90_000), cadastral: euros(40_000) },
    90_000,
  ],
  [
    "a house cheaper than its cadastral value",
    { kind: "immovable", sum: euros(30_000), cadastral: euros(40_000) },
    40_000,
  ],
];

describe("the amount of a claim", () => {
  test.each(TABLE)("%s", (_, facts, amount) => {
    expect(claimAmount(facts)).toMatchObject({ kind: facts.kind, amount: euros(amount) });
  });

  test("several claims are added up", () => {
    const sums = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }).map((sum): Cents => cents(sum)));
    fc.assert(
      fc.property(sums, (several) => {
        expect(claimAmount({ kind: "several", sums: several }).amount).toBe(sumOf(several));
      }),
    );
  });

  test("more months never make less", () => {
    const kind = fc.constantFrom(
      "periodicFixed" as const,
      "change" as const,
      "ending" as const,
      "lease" as const,
    );
    fc.assert(
      fc.property(
        kind,
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 600 }),
        (of, sum, months) => {
          const monthly = cents(sum);
          const [less, more] = [months, months + 1].map((count) =>
            claimAmount({ kind: of, monthly, months: count }),
          );
          expect(Number(more?.amount)).toBeGreaterThanOrEqual(Number(less?.amount));
        },
      ),
    );
  });
});

describe("the questions", () => {
  const read = (given: Record<string, unknown>) => readClaimAmount(typedAmount.parse(given));

  test("name a kind that there is not, whether asked or not", () => {
    const faults = [{ id: "kind", code: "unknownChoice", params: { given: "zzz" } }];
    expect(read({ kind: "zzz" })).toEqual({ kind: null, faults, found: null });
    expect(read({ kind: "zzz", asked: "kind" })).toEqual({ kind: null, faults, found: null });
    expect(read({ asked: "kind" }).faults).toEqual([{ id: "kind", code: "chooseOne" }]);
  });

  test.each([
    ["-1", "amountNegative"],
    ["99999999999999", "amountTooLarge"],
    ["", "notAnAmount"],
  ])("say why %s is no sum", (sum, code) => {
    expect(read({ kind: "money", asked: "money", sum }).faults).toEqual([{ id: "sum", code }]);
  });

  test("lead from the kind over its numbers to the amount", () => {
    expect(read({})).toEqual({ kind: null, faults: [], found: null });
    expect(read({ kind: "lease", asked: "kind" })).toMatchObject({ kind: "lease", faults: [], found: null });
    const found = { kind: "lease", amount: euros(750), months: 3 };
    expect(read({ kind: "lease", asked: "lease", monthly: "250,00", months: "3" })).toMatchObject({ found });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["no kind chosen", { asked: "kind" }, ["kind"]],
    ["a kind that there is not", { kind: "several", asked: "kind" }, ["kind"]],
    ["nothing typed", { kind: "lease", asked: "lease" }, ["monthly", "months"]],
    ["a negative sum", { kind: "money", asked: "money", sum: "-1" }, ["sum"]],
    ["an exponent", { kind: "money", asked: "money", sum: "1e9" }, ["sum"]],
    ["other digits", { kind: "money", asked: "money", sum: "١٢" }, ["sum"]],
    ["months with a fraction", { kind: "lease", asked: "lease", monthly: "1", months: "1.5" }, ["months"]],
    ["no month", { kind: "lease", asked: "lease", monthly: "1", months: "0" }, ["months"]],
    ["a list instead of text", { kind: ["money", "x"], asked: "money", sum: {} }, ["sum"]],
  ])("refuse %s at its field", (_, given, fields) => {
    const { faults, found } = read(given);
    expect(faults.map(({ id }) => id)).toEqual(fields);
    expect(found).toBeNull();
  });
});
