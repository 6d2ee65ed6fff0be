import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, euros } from "@/lib/core/money";
import { advocateCap, type Beside } from "./advocate-cap";

type Change = { complex?: boolean; first?: boolean; besides?: Beside };

describe("the caps for an advocate (s. 44)", () => {
  const cap = (granted: number | null, { complex = false, first = false, besides }: Change = {}) =>
    advocateCap({
      granted: granted === null ? null : cents(Math.round(granted * 100)),
      besides: besides ?? (granted === null ? "nonMonetary" : "none"),
      isComplex: complex,
      onlyFirstInstance: first,
    });

  test.each([
    [0, 0, "high"],
    [1_000, 300, "high"],
    [8_500, 2_550, "high"],
    [8_500.01, 2_850, "medium"],
    [8_500.99, 2_850, "medium"],
    [8_501, 2_850, "high"],
    [57_000, 2_850, "high"],
    [57_000.5, 2_850.03, "medium"],
    [57_001, 2_850.05, "high"],
    [100_000, 5_000, "high"],
  ])("of %s at most %s (%s)", (granted, amount, confidence) => {
    expect(cap(granted)).toMatchObject({ amount: cents(Math.round(amount * 100)), confidence });
  });

  test("claims that are not of money, complex cases, and half in the first instance", () => {
    expect(cap(null).amount).toBe(euros(2_850));
    expect(cap(1_000, { complex: true }).amount).toBe(euros(4_275));
    expect(cap(1_000, { first: true })).toMatchObject({ amount: euros(150), halved: true });
    expect(cap(null, { first: true, complex: true }).amount).toBe(cents(213_750));
  });

  test.each<[string, number | null, Change, object]>([
    ["a small claim", 50, { complex: true }, { amount: euros(4_275), rule: "complex" }],
    ["a large claim", 1_000_000, { complex: true }, { amount: euros(50_000), rule: "fivePercent" }],
    ["a claim not of money", null, { complex: true }, { amount: euros(4_275), rule: "complex" }],
    [
      "a large claim that ends early",
      1_000_000,
      { complex: true, first: true },
      { amount: euros(25_000), halved: true },
    ],
  ])("of a complex case are never lower for it, and wait for the court: %s", (_, granted, change, found) => {
    expect(cap(granted, change)).toMatchObject({ ...found, confidence: "medium", notes: ["complex"] });
  });

  test.each<[string, number | null, Beside, object]>([
    ["money and not", 1_000, "nonMonetary", { amount: euros(2_850), confidence: "medium", notes: ["mixed"] }],
    ["much money and not", 100_000, "nonMonetary", { amount: euros(5_000), notes: ["mixed"] }],
    [
      "money and perhaps money",
      1_000,
      "perhapsMoney",
      { amount: euros(2_850), notes: ["mixed", "perhapsMoney"] },
    ],
    [
      "perhaps money",
      null,
      "perhapsMoney",
      { amount: euros(2_850), confidence: "medium", notes: ["perhapsMoney"] },
    ],
    ["not of money", null, "nonMonetary", { amount: euros(2_850), confidence: "high", notes: [] }],
  ])("of claims together: %s", (_, granted, besides, found) => {
    expect(cap(granted, { besides })).toMatchObject(found);
  });

  test.each<[Beside]>([["amountMissing"], ["unvalued"]])(
    "are not known beside a claim that is %s",
    (besides) => {
      for (const granted of [null, 1_000, 100_000])
        for (const more of [{}, { complex: true }, { first: true }])
          expect(cap(granted, { besides, ...more })).toEqual({
            amount: null,
            rule: besides,
            halved: false,
            confidence: "unknown",
            notes: [besides],
          });
    },
  );

  test("never fall when more is granted, when another claim stands beside, or when the case is complex", () => {
    const sum = fc.integer({ min: 0, max: 20_000_000 });
    const change = fc.record({ complex: fc.boolean(), first: fc.boolean() });
    fc.assert(
      fc.property(sum, sum, change, (one, other, known) => {
        const [less, more] = [Math.min(one, other) / 100, Math.max(one, other) / 100];
        const least = Number(cap(less, known).amount);
        expect(least).toBeLessThanOrEqual(Number(cap(more, known).amount));
        expect(least).toBeLessThanOrEqual(Number(cap(less, { ...known, besides: "nonMonetary" }).amount));
        expect(least).toBeLessThanOrEqual(Number(cap(less, { ...known, complex: true }).amount));
      }),
    );
  });
});
