import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay";

test.each([
  [0, 5],
  [1, 10],
  [4, 80],
  [9, 2_560],
  [10, 3_600],
  [500, 3_600],
])("after %i failures at most %i seconds", (attempt, longest) => {
  expect(retryDelay(attempt, 1, null)).toBe(longest);
});

test("never at once, never beyond an hour, and never sooner than asked for", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.option(fc.nat(600)),
      (attempt, random, asked) => {
        const seconds = retryDelay(attempt, random, asked);
        expect(seconds).toBeGreaterThanOrEqual(Math.max(1, asked ?? 0));
        expect(seconds).toBeLessThanOrEqual(3_600);
      },
    ),
  );
});
