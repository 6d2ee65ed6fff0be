import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { CIRCUMSTANCES, isPastTenYears, isPastThreeMonths, termStart } from "./term";

const DATES = {
  discoveredOn: day("2026-01-01"),
  criminalRulingOn: day("2026-01-02"),
  quashedOn: day("2026-01-05"),
  normVoidOn: day("2026-01-06"),
  internationalOn: day("2026-01-07"),
};

describe("the three months of s. 478(2)", () => {
  test.each([
    ["unknownFact", "2026-01-01"],
    ["falseEvidence", "2026-01-02"],
    ["crime", "2026-01-02"],
    ["quashed", "2026-01-05"],
    ["norm", "2026-01-06"],
    ["international", "2026-01-07"],
  ] as const)("of %s run from %s", (circumstance, start) => {
    expect(termStart(circumstance, DATES)).toBe(start);
  });

  test.each([
    ["on the last day", "2026-11-20", false],
    ["on the working day to which it moves", "2026-11-23", true],
  ])("%s", (_, today, isPast) => {
    expect(isPastThreeMonths("unknownFact", { discoveredOn: day("2026-08-20") }, day(today))).toBe(isPast);
  });

  test("end on the next working day", () => {
    const dates = { discoveredOn: day("2026-08-21") };
    expect(isPastThreeMonths("unknownFact", dates, day("2026-11-23"))).toBe(false);
    expect(isPastThreeMonths("unknownFact", dates, day("2026-11-24"))).toBe(true);
  });

  test("are not over while nobody said when they began", () => {
    expect(isPastThreeMonths("norm", {}, day("2026-11-22"))).toBe(false);
  });
});

describe("the ten years of s. 478(3)", () => {
  test.each(CIRCUMSTANCES)("of %s", (circumstance) => {
    const bars = circumstance !== "international";
    expect(isPastTenYears(circumstance, day("2016-11-22"), day("2026-11-22"))).toBe(false);
    expect(isPastTenYears(circumstance, day("2016-11-22"), day("2026-11-23"))).toBe(bars);
  });

  test("are not counted where the day is not known", () => {
    expect(isPastTenYears("crime", null, day("2026-11-22"))).toBe(false);
  });
});
