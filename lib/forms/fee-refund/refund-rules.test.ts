import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, euros } from "@/lib/core/money";
import { isTooLate, refundBy, REFUND_GROUNDS, refundOf } from "./refund-rules";

describe("s. 37(1), 43.2: how much", () => {
  test.each([
    ["refused", 15_000],
    ["notForCourt", 15_000],
    ["preTrial", 15_000],
    ["deposit", 15_000],
    ["settlement", 7_500],
    ["appealRefused", 7_500],
    ["mediation", 7_500],
    ["overpaid", 2_000],
  ] as const)("%s", (ground, sum) => {
    expect(refundOf(ground, euros(150), euros(20))).toBe(sum);
  });

  test("never more than was paid, and whole cents", () => {
    for (const ground of REFUND_GROUNDS)
      expect(refundOf(ground, cents(101), undefined)).toBeLessThanOrEqual(101);
    expect(refundOf("settlement", cents(101), undefined)).toBe(50);
  });
});

test.each([
  ["2025-11-24", "2026-11-24"],
  ["2025-11-22", "2026-11-23"],
  ["2024-02-29", "2025-02-28"],
  ["2025-12-24", "2026-12-28"],
])("s. 37(3), 48: what arose on %s can be asked for until %s", (arose, until) => {
  expect(refundBy(day(arose))).toBe(until);
});

test("s. 37(3) is of the fee; for a deposit no year is named", () => {
  const today = day("2026-11-25");
  expect(isTooLate("refused", day("2025-11-24"), today)).toBe(true);
  expect(isTooLate("refused", day("2025-11-25"), today)).toBe(false);
  expect(isTooLate("deposit", day("2020-01-01"), today)).toBe(false);
});
