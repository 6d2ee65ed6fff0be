import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { actIssue, challengeIssue } from "./days-in-order";

const [EARLIER, DAY] = [day("2026-05-31"), day("2026-06-01")];

test("an act is not in force before it was made", () => {
  expect(actIssue({ actDate: DAY, actInForceOn: EARLIER })).toEqual({
    field: "actInForceOn",
    code: "beforeAct",
  });
  expect(actIssue({ actDate: DAY, actInForceOn: DAY })).toBeUndefined();
});

test.each([
  ["before the act", { actDate: DAY, challengeDate: EARLIER, challengeInForceOn: DAY }, "challengeDate"],
  ["in force before it was made", { challengeDate: DAY, challengeInForceOn: EARLIER }, "challengeInForceOn"],
  ["of the same day", { actDate: DAY, challengeDate: DAY, challengeInForceOn: DAY }, undefined],
  ["about what was done, without an act", { challengeDate: EARLIER, challengeInForceOn: DAY }, undefined],
])("a decision on a challenge %s", (_, days, field) => {
  expect(challengeIssue(days)?.field).toBe(field);
});
