import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { governingSchedule } from "./governing-schedule";
import { openItems } from "./open-items";

const [, today] = BUILT_IN_SCHEDULES;

test.each([
  ["2018-02-28", null],
  ["2020-01-01", "2025-03-31"],
  ["2026-11-23", "2026-12-22"],
  ["2026-12-23", null],
])("the page of %s names the same days as the open API", (text, last) => {
  if (today === undefined) throw new Error("no schedule of the house");
  const begins = day("2026-12-23");
  const schedules = [...BUILT_IN_SCHEDULES, { ...today, id: begins, validFrom: begins, validTo: null }];
  const told = openItems(day(text), schedules, "lv").schedule;
  const shown = governingSchedule(day(text), schedules);
  expect(shown?.validTo ?? null).toBe(last);
  expect(
    shown === null ? null : { id: shown.id, validFrom: shown.validFrom, validTo: shown.validTo },
  ).toEqual(told);
});
