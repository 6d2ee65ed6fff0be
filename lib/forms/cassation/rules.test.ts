import { expect, test } from "vitest";
import { cents } from "@/lib/core/money";
import type { Attached } from "@/lib/documents/attached";
import { APPEALABLE_CASE, APPEALABLE_SIMPLIFIED, APPEALED_CASE } from "../parts/test-rulings";
import {
  isForUnnamed,
  isBelowCassationValue,
  isRightUnproved,
  isSimplifiedFinal,
  mayNotSign,
  needsAppealCourt,
} from "./rules";

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
  expect(
    needsAppealCourt({ cassationOf: "regional", ruling, inCase: { ...APPEALED_CASE, courtId: "RAT" } }),
  ).toBe(false);
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

const principal = {
  mandateId: "m-1",
  capacity: "powerOfAttorney",
  kind: "person",
  name: "Andris Ozoliņš",
  personalCode: null,
  registrationNumber: null,
  address: null,
  document: "Pilnvara",
} as const;

test.each([
  ["the participant himself", { signer: "self", principal: null }, false],
  ["somebody with another power", { signer: "other", principal: null }, true],
  ["whoever says self and acts under a power", { signer: "self", principal }, true],
  ["an advocate with a power", { signer: "advocate", principal }, false],
  [
    "an advocate by order",
    { signer: "advocate", principal: { ...principal, capacity: "advocateOrder" } },
    false,
  ],
] as const)("%s may not sign: %#", (_, signing, isBarred) => {
  expect(mayNotSign(signing)).toBe(isBarred);
});

test("whoever files for somebody whom the portal does not know is asked for whom", () => {
  expect(isForUnnamed({ signer: "advocate", principal: null })).toBe(true);
  expect(isForUnnamed({ signer: "officer", principal })).toBe(false);
  expect(isForUnnamed({ signer: "self", principal: null })).toBe(false);
});
