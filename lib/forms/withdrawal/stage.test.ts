import { describe, expect, test } from "vitest";
import { JUDGED_CASE } from "../test-journey";
import { isAccepted, isDecided, isOtherSide } from "./stage";

const at = (status: (typeof JUDGED_CASE)["status"]) => ({ inCase: { ...JUDGED_CASE, status } });

describe("s. 164(7): until the merits have been heard", () => {
  test.each([
    ["opened", false],
    ["leftWithoutProgress", false],
    ["awaitingExplanation", false],
    ["judgmentDateSet", false],
    ["hearingSet", false],
    ["underAppeal", false],
    ["decided", true],
    ["inForce", true],
    ["terminated", true],
  ] as const)("%s", (status, isLate) => {
    expect(isDecided(at(status))).toBe(isLate);
  });

  test("of a case that is not seen nothing is said", () => {
    expect(isDecided({ inCase: null })).toBe(false);
    expect(isAccepted({ inCase: null })).toBe(false);
    expect(isOtherSide({ inCase: null })).toBe(false);
  });
});

test.each([
  ["opened", false],
  ["leftWithoutProgress", false],
  ["awaitingExplanation", true],
  ["hearingSet", true],
] as const)("s. 131: a case that is %s", (status, isTaken) => {
  expect(isAccepted(at(status))).toBe(isTaken);
});

test.each([
  ["claimant", false],
  ["applicant", false],
  ["representative", false],
  ["defendant", true],
  ["thirdPerson", true],
  ["interestedPerson", true],
] as const)("s. 80(2): %s", (ownRole, cannot) => {
  expect(isOtherSide({ inCase: { ...JUDGED_CASE, ownRole } })).toBe(cannot);
});
