import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import { formTexts } from "../form-texts";
import { isTermMissed, missedTermRequest } from "./missed-term";
import { APPEALABLE_CASE, FINAL_CASE, LATE_CASE } from "./test-rulings";

const today = day("2026-11-22");
const appealEnd = (from: ReturnType<typeof day>) => civilTermEnd("appeal", from);

test.each([
  ["the register says that it runs", { inCase: APPEALABLE_CASE, ruling: "r-full" }, false],
  ["the register says that it is over", { inCase: LATE_CASE, ruling: "r-full" }, true],
  ["the ruling is in force", { inCase: FINAL_CASE, ruling: "r-full" }, true],
  [
    "a ruling that was told, on its last day",
    { inCase: null, rulingDate: day("2026-11-02"), today: day("2026-11-23") },
    false,
  ],
  ["the day after it", { inCase: null, rulingDate: day("2026-11-02"), today: day("2026-11-24") }, true],
  ["nothing is told yet", { inCase: null }, false],
])("the term to appeal: %s", (_, above, isMissed) => {
  expect(isTermMissed({ today, ...above }, appealEnd)).toBe(isMissed);
});

test("only whoever asks for the term has it among the requests", () => {
  const words = formTexts("appeal", "lv");
  expect(missedTermRequest({ missedTerm: "renew" }, words)).toEqual([
    "Atjaunot nokavēto procesuālo termiņu.",
  ]);
  expect(missedTermRequest({ missedTerm: "inTime" }, words)).toEqual([]);
  expect(missedTermRequest({}, words)).toEqual([]);
});
