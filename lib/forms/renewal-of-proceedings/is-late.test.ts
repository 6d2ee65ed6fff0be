import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { isLate } from "./is-late";

test.each([
  ["on the last day", "2026-10-30", "2026-11-19", false],
  ["the day after it", "2026-10-30", "2026-11-20", true],
  ["on the Monday to which a Sunday moves it", "2026-11-02", "2026-11-23", false],
])("%s", (_, sent, today, late) => {
  expect(isLate({ judgmentSentOn: day(sent), today: day(today) })).toBe(late);
});
