import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, daysBetween } from "@/lib/core/day";
import { isDayOff } from "./holidays";
import { monthsAfter, monthsTermEnd } from "./months-term";

test.each([
  ["the same date", "2026-03-12", 1, "2026-04-12"],
  ["over the year's end", "2026-11-30", 3, "2027-02-28"],
  ["a month without the date ends with its last day", "2026-01-31", 1, "2026-02-28"],
  ["of a leap year", "2028-01-31", 1, "2028-02-29"],
  ["a year", "2024-02-29", 12, "2025-02-28"],
  ["ten years", "2016-02-29", 120, "2026-02-28"],
])("%s", (_, from, months, expected) => {
  expect(monthsAfter(day(from), months)).toBe(expected);
});

test.each([
  ["on a working day", "2026-10-20", 1, "2026-11-20"],
  ["a Saturday becomes Monday", "2026-10-21", 1, "2026-11-23"],
  ["a holiday becomes the next working day", "2026-10-18", 1, "2026-11-19"],
])("a term ends %s", (_, event, months, expected) => {
  expect(monthsTermEnd(day(event), months)).toBe(expected);
});

test("a term in months is never shorter than the month, and ends on no day off", () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((shift) => addDays(day("1990-01-01"), shift));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (event, months) => {
      const end = monthsTermEnd(event, months);
      expect(isDayOff(end)).toBe(false);
      expect(daysBetween(monthsAfter(event, months), end)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(event, end)).toBeGreaterThanOrEqual(28 * months);
    }),
  );
});

test("there is no term of no months", () => {
  expect(() => monthsTermEnd(day("2026-03-12"), 0)).toThrow(RangeError);
});
