import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, dayInRiga, daysBetween, isDay, weekday } from "./day";
import { newId } from "./id";
import { cents, decimalEuros, parseEuros } from "./money";

describe("money", () => {
  test.each([
    ["1250,50", 125_050],
    ["1 250.5", 125_050],
    ["1.250,50", 125_050],
    ["1,250.50", 125_050],
    ["1250 €", 125_000],
    ["1 000 000", 100_000_000],
    ["0,05", 5],
    ["007", 700],
  ])("reads %s", (typed, amount) => {
    expect(parseEuros(typed)).toBe(amount);
  });

  test.each(["", "-1", "1e9", "١٢", "1.250", "1,250", "12,345.678", "1 25", "1..2", "abc", "99999999999"])(
    "refuses %s",
    (typed) => {
      expect(parseEuros(typed)).toBeUndefined();
    },
  );

  test("what is written out is read back to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        expect(parseEuros(decimalEuros(cents(amount)))).toBe(amount);
      }),
    );
  });

  test("fractions of a cent are a bug", () => {
    expect(() => cents(0.1)).toThrow(RangeError);
  });
});

describe("day", () => {
  test("knows which days exist", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2026-02-29")).toBe(false);
    expect(isDay("2026-2-3")).toBe(false);
  });

  test("midnight in Riga begins the day, in winter and in summer", () => {
    expect(dayInRiga(new Date("2026-11-21T22:00:00Z"))).toBe("2026-11-22");
    expect(dayInRiga(new Date("2026-07-01T20:59:59Z"))).toBe("2026-07-01");
    expect(dayInRiga(new Date("2026-07-01T21:00:00Z"))).toBe("2026-07-02");
  });

  test("counts over months and clock changes", () => {
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30");
    expect(daysBetween(day("2026-10-24"), day("2026-10-26"))).toBe(2);
    expect(weekday(day("2026-11-22"))).toBe(7);
  });
});

test("ids are UUIDs of version 7 that sort by time", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(1_000) < newId(2_000)).toBe(true);
});
