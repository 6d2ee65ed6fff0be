import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween, weekday } from "@/lib/core/day";
import { CIVIL_TERMS, civilTermEnd, type CivilTermName, safeTermEnd } from "./civil-terms";
import { easterSunday, holidaysOf, isDayOff } from "./holidays";
import { termEnd, workingDayFrom } from "./term";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((shift) => addDays(day("1990-01-01"), shift));
const anyTerm = fc.constantFrom<CivilTermName[]>(...(Object.keys(CIVIL_TERMS) as CivilTermName[]));

describe("holidays", () => {
  test.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2285, "2285-03-22"],
  ])("Easter of %i", (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  test("the year 2026, all of them", () => {
    expect([...holidaysOf(2026)].sort()).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-01",
      "2026-05-04",
      "2026-05-10",
      "2026-05-24",
      "2026-06-23",
      "2026-06-24",
      "2026-11-18",
      "2026-12-24",
      "2026-12-25",
      "2026-12-26",
      "2026-12-31",
    ]);
  });

  test.each([
    ["4 May 2024, a Saturday, gives Monday", "2024-05-06", true],
    ["4 May 2025, a Sunday, gives Monday", "2025-05-05", true],
    ["18 November 2023, a Saturday, gives Monday", "2023-11-20", true],
    ["18 November 2029, a Sunday, gives Monday", "2029-11-19", true],
    ["18 November 2026, a Wednesday, gives nothing", "2026-11-19", false],
    ["1 May 2027, a Saturday, gives nothing", "2027-05-03", false],
    ["23 June 2029, a Saturday: only itself and the 24th", "2029-06-25", false],
    ["2 January 2026, moved by the Cabinet, is no statutory holiday", "2026-01-02", false],
    ["30 December 2025 is a working day", "2025-12-30", false],
    ["a Saturday", "2026-11-21", true],
    ["a Sunday", "2026-11-22", true],
    ["a Monday", "2026-11-23", false],
  ])("%s", (_, text, expected) => {
    expect(isDayOff(day(text))).toBe(expected);
  });

  test("Easter is a Sunday from 22 March to 25 April, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 4000 }), (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe(7);
        expect(easter >= `${String(year)}-03-22` && easter <= `${String(year)}-04-25`).toBe(true);
      }),
    );
  });
});

describe("terms", () => {
  test.each([
    ["ten days over a plain week", "2026-11-02", 10, "2026-11-12"],
    ["the last day is a Saturday", "2026-11-11", 10, "2026-11-23"],
    ["the last day is a Sunday", "2026-11-12", 10, "2026-11-23"],
    ["the last day is 18 November", "2026-11-08", 10, "2026-11-19"],
    [
      "the last day is Christmas Eve, a Thursday: over the holidays and the Sunday to Monday",
      "2026-12-14",
      10,
      "2026-12-28",
    ],
    ["the last day is New Year's Eve: over 1 January and the weekend", "2026-12-21", 10, "2027-01-04"],
    ["the last day is Good Friday: to Tuesday", "2026-03-24", 10, "2026-04-07"],
    ["the last day is Midsummer", "2026-06-13", 10, "2026-06-25"],
    [
      "the last day was moved by the Cabinet (2 January 2026): it still counts",
      "2025-12-23",
      10,
      "2026-01-02",
    ],
    ["twenty days over the change of the clock", "2026-10-15", 20, "2026-11-04"],
    ["twenty days over 29 February", "2028-02-15", 20, "2028-03-06"],
    ["a day off inside a term does not lengthen it", "2026-11-16", 10, "2026-11-26"],
  ])("%s", (_, event, days, expected) => {
    expect(termEnd(day(event), days)).toBe(expected);
  });

  test("no term ends on a day off, none is shorter than the law says, none is longer than the days off demand", () => {
    fc.assert(
      fc.property(anyDay, anyTerm, (event, name) => {
        const end = civilTermEnd(name, event);
        const spent = daysBetween(event, end);
        expect(isDayOff(end)).toBe(false);
        expect(spent).toBeGreaterThanOrEqual(CIVIL_TERMS[name].days);
        for (let passed = CIVIL_TERMS[name].days; passed < spent; passed += 1) {
          expect(isDayOff(addDays(event, passed))).toBe(true);
        }
      }),
    );
  });

  test("a later event never ends earlier", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (event, later, days) => {
          expect(termEnd(addDays(event, later), days) >= termEnd(event, days)).toBe(true);
        },
      ),
    );
  });

  test("a working day is its own next working day", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const reached = workingDayFrom(from);
        expect(workingDayFrom(reached)).toBe(reached);
        expect(reached === from).toBe(!isDayOff(from));
      }),
    );
  });

  test("a term of nothing is a bug", () => {
    expect(() => termEnd(day("2026-11-22"), 0)).toThrow(RangeError);
    expect(() => termEnd(day("2026-11-22"), 1.5)).toThrow(RangeError);
  });

  test.each([
    ["the register says the same", "2026-11-30", "2026-11-30"],
    ["the register says earlier: that", "2026-11-27", "2026-11-27"],
    ["the register says later (a moved working day): the law", "2026-12-01", "2026-11-30"],
  ])("%s", (_, told, expected) => {
    expect(safeTermEnd("appeal", day("2026-11-10"), day(told))).toBe(expected);
  });
});
