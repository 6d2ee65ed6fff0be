import { expect, test } from "vitest";
import { cents } from "@/lib/core/money";
import type { Attached } from "@/lib/documents/attached";
import { APPEALABLE_CASE, APPEALABLE_SIMPLIFIED, APPEALED_CASE } from "../parts/test-rulings";
import { isBelowCassationValue, isRightUnproved, isSimplifiedFinal, needsAppealCourt } from "./rules";

test.each([
  [199_999, true],
  [200_000, false],
  [200_001, false],
])("a dispute about %i cents is below what the Senate must look at: %s", (sum, isBelow) => {
  expect(isBelowCassationValue(cents(sum))).toBe(isBelow);
});

test("a dispute that is not about money has no such bound", () => {
  expect(isBelowCassationValue(undefined)).toBe(false);
});

test.each([
  ["as the person says", { cassationOf: "simplified", inCase: null }, true],
  ["as the register says", { cassationOf: "regional", inCase: APPEALABLE_SIMPLIFIED }, true],
  ["in an ordinary case", { cassationOf: "regional", inCase: APPEALED_CASE }, false],
])("a judgment on appeal is final in a simplified case: %s", (_, above, isFinal) => {
  expect(isSimplifiedFinal(above)).toBe(isFinal);
});

test("who judged on appeal is asked where the register names the first instance", () => {
  const ruling = "r-full";
  expect(needsAppealCourt({ cassationOf: "regional", ruling, inCase: APPEALABLE_CASE })).toBe(true);
  expect(needsAppealCourt({ cassationOf: "regional", ruling, inCase: APPEALED_CASE })).toBe(false);
  expect(needsAppealCourt({ cassationOf: "meeting", ruling, inCase: APPEALABLE_CASE })).toBe(false);
});

test.each([
  ["self", [], false],
  ["officer", [], true],
  ["advocate", ["evidence"], true],
  ["advocate", ["powerOfAttorney"], false],
] as const)("%s with %j: the right to complain is unproved: %s", (signer, purposes, isUnproved) => {
  const attached = purposes.map((purpose) => ({ purpose }) as Attached);
  expect(isRightUnproved(signer, attached)).toBe(isUnproved);
});
