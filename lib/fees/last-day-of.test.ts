import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { lastDayOf } from "./last-day-of";
import { openItems } from "./open-items";
import type { FeeSchedule } from "./schedule";
import { scheduleOn } from "./schedule-on";

const [model] = BUILT_IN_SCHEDULES;
const schedule = (id: string, validFrom: Day, validTo: Day | null = null): FeeSchedule => {
  if (model === undefined) throw new Error("no schedule of the house");
  return { ...model, id, validFrom, validTo };
};
const begins = (text: string, validTo?: string): FeeSchedule =>
  schedule(text, day(text), validTo === undefined ? null : day(validTo));

describe("the last day of a schedule", () => {
  test.each([
    ["no other is known", [begins("2025-04-01")], null],
    ["the next begins", [begins("2025-04-01"), begins("2026-12-23")], "2026-12-22"],
    ["it ends before the next", [begins("2025-04-01", "2026-06-30"), begins("2026-12-23")], "2026-06-30"],
    [
      "it is said to end after the next begins",
      [begins("2025-04-01", "2027-01-31"), begins("2026-12-23")],
      "2026-12-22",
    ],
    ["two are to come", [begins("2025-04-01"), begins("2028-01-01"), begins("2026-12-23")], "2026-12-22"],
    ["another was before", [begins("2025-04-01"), begins("2018-03-01")], null],
  ])("%s", (_, schedules, last) => {
    const [first] = schedules;
    expect(first && lastDayOf(first, schedules)).toBe(last);
  });

  test("is the last on which it governs, whatever is known", () => {
    const somewhen = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day("2026-01-01"), days));
    const some = fc.array(
      fc.tuple(somewhen, fc.option(fc.integer({ min: 0, max: 40 }))).map(([from, length]) => ({
        from,
        to: length === null ? null : addDays(from, length),
      })),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, somewhen, (drawn, date) => {
        const schedules = drawn.map(({ from, to }, place) => schedule(`s${String(place)}`, from, to));
        const governing = scheduleOn(date, schedules);
        if (governing === undefined) return;
        const last = lastDayOf(governing, schedules);
        if (last === null) {
          expect(scheduleOn(addDays(date, 3_650), schedules)).toBe(governing);
          return;
        }
        expect(scheduleOn(last, schedules)).toBe(governing);
        expect(scheduleOn(addDays(last, 1), schedules)).not.toBe(governing);
      }),
    );
  });

  test("is told with the items of a day", () => {
    const known = [begins("2025-04-01"), begins("2026-12-23")];
    expect(openItems(day("2026-12-22"), known, "lv").schedule).toEqual({
      id: "2025-04-01",
      validFrom: "2025-04-01",
      validTo: "2026-12-22",
    });
    expect(openItems(day("2026-12-23"), known, "lv").schedule?.validTo).toBeNull();
  });
});
