import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cents, cents, euros } from "@/lib/core/money";
import { amountDue, type DueSums, dueState, isPayable, remainingDue } from "./due-state";

const sums = (change: Partial<DueSums>): DueSums => ({
  assessed: euros(150),
  confirmed: null,
  paid: cents(0),
  toBeConfirmed: false,
  ...change,
});

test.each<[string, Partial<DueSums>, string, Cents | null, boolean]>([
  ["not paid", {}, "unpaid", euros(150), true],
  ["paid in part", { paid: euros(100) }, "unpaid", euros(50), true],
  ["paid", { paid: euros(150) }, "paid", euros(0), false],
  ["paid too much", { paid: euros(300) }, "paid", euros(0), false],
  ["exempt", { assessed: cents(0) }, "exempt", euros(0), false],
  ["not known", { assessed: null }, "unknown", null, false],
  ["waits for the court", { toBeConfirmed: true }, "unpaid", euros(150), false],
  ["the court named another sum", { confirmed: euros(80), toBeConfirmed: true }, "unpaid", euros(80), true],
  ["the court named less than was paid", { confirmed: euros(80), paid: euros(150) }, "paid", euros(0), false],
  ["the court confirmed the exemption", { confirmed: cents(0) }, "exempt", euros(0), false],
  [
    "the court refused the exemption",
    { assessed: cents(0), confirmed: euros(150) },
    "unpaid",
    euros(150),
    true,
  ],
])("%s", (_, change, state, remaining, payable) => {
  const due = sums(change);
  expect([dueState(due), remainingDue(due), isPayable(due)]).toEqual([state, remaining, payable]);
});

describe("for all sums", () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
  const due = fc.record({
    assessed: fc.option(amount),
    confirmed: fc.option(amount),
    paid: amount,
    toBeConfirmed: fc.boolean(),
  });

  test("what is charged is never more than what is due, and only when it is sure", () => {
    fc.assert(
      fc.property(due, (asked) => {
        if (!isPayable(asked)) return;
        expect(remainingDue(asked)).toBeGreaterThan(0);
        expect(Number(remainingDue(asked)) + asked.paid).toBe(amountDue(asked));
        expect(asked.confirmed !== null || !asked.toBeConfirmed).toBe(true);
      }),
    );
  });
});
