import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { JUDGED_CASE } from "../test-journey";
import { APPEALABLE_CASE } from "../parts/test-rulings";
import { isLate, isOtherProcedure } from "./is-late";

test.each([
  ["on the last day", "2026-11-10", "2026-11-20", false],
  ["the day after it", "2026-11-10", "2026-11-23", true],
  ["on the Monday to which a Saturday moves it", "2026-11-11", "2026-11-23", false],
])("of a judgment that was told: %s", (_, rulingDate, today, late) => {
  expect(isLate({ rulingDate: day(rulingDate), inCase: null, today: day(today) })).toBe(late);
});

test.each([
  ["the register's day counts", { fullJudgmentRequestBy: "2026-11-30" }, "2026-11-30", false],
  ["after it", { fullJudgmentRequestBy: "2026-11-30" }, "2026-12-01", true],
  [
    "in force, and no day left",
    { fullJudgmentRequestBy: null, inForceSince: "2026-12-09" },
    "2026-12-10",
    true,
  ],
  ["no day told", { fullJudgmentRequestBy: null, inForceSince: null }, "2026-12-10", false],
])("of a judgment that the register knows: %s", (_, change, today, late) => {
  const rulings = JUDGED_CASE.rulings.map((ruling) => ({ ...ruling, ...change }));
  expect(isLate({ ruling: "r-1", inCase: { ...JUDGED_CASE, rulings }, today: day(today) })).toBe(late);
});

test("a short judgment is of the simplified procedure alone", () => {
  expect(isOtherProcedure({ inCase: JUDGED_CASE })).toBe(false);
  expect(isOtherProcedure({ inCase: APPEALABLE_CASE })).toBe(true);
  expect(isOtherProcedure({ inCase: null })).toBe(false);
});
