import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import { CURE_STEPS, DRAFT_STEPS, reminderStep } from "./reminder-step";

const last = day("2026-12-20");
const since = day("2026-11-30");

describe("a term of twenty days", () => {
  test.each([
    ["2026-12-12", null],
    ["2026-12-13", 7],
    ["2026-12-14", 7],
    ["2026-12-17", 7],
    ["2026-12-18", 2],
    ["2026-12-20", 2],
    ["2026-12-21", null],
  ])("on %s: %s", (today, step) => {
    expect(reminderStep(CURE_STEPS, { today: day(today), last, since })).toBe(step);
  });
});

test("what was told when the step had been reached already is not repeated the same day", () => {
  const told = day("2026-12-15");
  expect(reminderStep(CURE_STEPS, { today: told, last, since: told })).toBeNull();
  expect(reminderStep(CURE_STEPS, { today: day("2026-12-18"), last, since: told })).toBe(2);
});

test("day after day, whatever the term and whatever days the worker was down, each step comes up at most in one stretch", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom(CURE_STEPS, DRAFT_STEPS),
      (length, steps) => {
        const begun = addDays(last, -length);
        const told = Array.from({ length: length + 3 }, (_, days) =>
          reminderStep(steps, { today: addDays(begun, days), last, since: begun }),
        );
        const distinct = new Set(told.filter((step) => step !== null));
        expect(distinct.size).toBe(steps.filter((step) => step < length).length);
        expect(told.at(-1)).toBeNull();
      },
    ),
  );
});
