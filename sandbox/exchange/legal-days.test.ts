import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import { monthsTermEnd } from "@/lib/deadlines/months-term";
import * as portal from "@/lib/deadlines/term";
import { easterSunday, isDayOff, monthEnd, termEnd, workingDayFrom } from "./legal-days";

const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("2000-01-01"), days));

describe("the days of the court", () => {
  test.each([
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("Easter of %i", (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  test.each([
    "2026-11-18",
    "2026-04-03",
    "2026-04-06",
    "2026-05-10",
    "2026-06-23",
    "2028-11-20",
    "2025-05-05",
    "2026-11-22",
  ])("%s is off", (date) => {
    expect(isDayOff(day(date))).toBe(true);
  });

  test.each(["2026-11-23", "2026-11-19", "2026-05-05", "2026-05-18"])("%s is worked", (date) => {
    expect(isDayOff(day(date))).toBe(false);
  });

  test("a term never ends on a day off, nor before its days have run", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const end = termEnd(from, days);
        expect(isDayOff(end)).toBe(false);
        expect(end >= addDays(from, days)).toBe(true);
        expect(workingDayFrom(end)).toBe(end);
      }),
    );
  });

  test("court and portal, who count apart, come to the same day", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        expect(termEnd(from, days)).toBe(portal.termEnd(from, days));
      }),
    );
  });

  test("and of terms of a month as well", () => {
    expect(monthEnd(day("2026-01-31"))).toBe("2026-03-02");
    fc.assert(
      fc.property(someDay, (from) => {
        expect(monthEnd(from)).toBe(monthsTermEnd(from, 1));
      }),
    );
  });
});
