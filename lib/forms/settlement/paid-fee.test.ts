import { expect, test } from "vitest";
import { JUDGED_CASE } from "../test-journey";
import { mayHavePaid } from "./paid-fee";

const [PAID] = JUDGED_CASE.dues;
const DEFENDANT = { ...JUDGED_CASE, ownRole: "defendant" } as const;

test.each([
  ["a case that the portal does not see", null, true],
  ["the claimant", { ...JUDGED_CASE, dues: [] }, true],
  ["a defendant who paid for a counterclaim", DEFENDANT, true],
  ["a defendant who paid nothing", { ...DEFENDANT, dues: [] }, false],
  [
    "a defendant who owes it",
    { ...DEFENDANT, dues: PAID === undefined ? [] : [{ ...PAID, paidCents: 0 }] },
    false,
  ],
])("%s is asked for the fee back: %s", (_, inCase, isAsked) => {
  expect(mayHavePaid({ inCase })).toBe(isAsked);
});
