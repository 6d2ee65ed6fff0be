import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { JUDGED_CASE } from "../test-journey";
import { isKnownInForce, isWithinVoluntaryTerm } from "./enforceable";

const inForce = {
  ...JUDGED_CASE,
  rulings: JUDGED_CASE.rulings.map((ruling) => ({ ...ruling, inForceSince: "2026-11-20" })),
};

test("s. 541(1): whether it is in force is known of a ruling that the register shows, and of no other", () => {
  expect(isKnownInForce({ ruling: "r-1", inCase: inForce })).toBe(true);
  expect(isKnownInForce({ ruling: "r-1", inCase: JUDGED_CASE })).toBe(false);
  expect(isKnownInForce({ ruling: "another", inCase: inForce })).toBe(false);
  expect(isKnownInForce({ inCase: null })).toBe(false);
});

test.each([
  [null, false],
  ["2026-11-21", false],
  ["2026-11-22", true],
  ["2026-12-01", true],
] as const)("s. 541(2): a voluntary term until %s", (until, isRunning) => {
  const voluntaryUntil = until === null ? null : day(until);
  expect(isWithinVoluntaryTerm({ voluntaryUntil, today: day("2026-11-22") })).toBe(isRunning);
});
