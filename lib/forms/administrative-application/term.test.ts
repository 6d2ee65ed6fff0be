import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import {
  type ApplicationDates,
  applicationTermEnd,
  hasDecision,
  isAboutAct,
  isBarred,
  needsReason,
} from "./term";

const OF_ACT = { claimKinds: ["revoke"], preTrial: "decided" } as const;
const dates = (of: ApplicationDates) => of;

describe("the term of s. 188", () => {
  test.each([
    [
      "(1) a month from the decision on the challenge",
      dates({
        ...OF_ACT,
        actInForceOn: day("2026-05-04"),
        challengeInForceOn: day("2026-10-20"),
        remedyStated: "yes",
      }),
      "2026-11-20",
    ],
    [
      "(2) a month from the act where nobody stands above",
      dates({
        claimKinds: ["revoke"],
        preTrial: "noHigher",
        actInForceOn: day("2026-10-20"),
        remedyStated: "yes",
      }),
      "2026-11-20",
    ],
    [
      "(3) a year from the act where no way was told",
      dates({
        ...OF_ACT,
        actInForceOn: day("2026-05-05"),
        challengeInForceOn: day("2026-10-20"),
        remedyStated: "no",
      }),
      "2027-05-05",
    ],
    [
      "(3) and never less than the month",
      dates({
        ...OF_ACT,
        actInForceOn: day("2025-10-20"),
        challengeInForceOn: day("2026-10-20"),
        remedyStated: "no",
      }),
      "2026-11-20",
    ],
    [
      "(4) a month from the decision on an action",
      dates({
        claimKinds: ["action"],
        preTrial: "decided",
        actionKnownOn: day("2026-05-05"),
        challengeInForceOn: day("2026-10-20"),
        remedyStated: "yes",
      }),
      "2026-11-20",
    ],
    [
      "(4) a year from it where no way was told",
      dates({
        claimKinds: ["action"],
        preTrial: "decided",
        actionKnownOn: day("2026-05-05"),
        challengeInForceOn: day("2026-10-20"),
        remedyStated: "no",
      }),
      "2027-10-20",
    ],
    [
      "(4) a year from learning of it where nobody stands above",
      dates({ claimKinds: ["action"], preTrial: "noHigher", actionKnownOn: day("2026-05-05") }),
      "2027-05-05",
    ],
    [
      "(5) a year from asking an authority that does not answer",
      dates({ claimKinds: ["issue"], preTrial: "noAnswer", submittedOn: day("2026-05-05") }),
      "2027-05-05",
    ],
    [
      "(6) a year of a contract",
      dates({ claimKinds: ["contract"], preTrial: "noHigher", contractKnownOn: day("2026-05-05") }),
      "2027-05-05",
    ],
    ["none of a relation", dates({ claimKinds: ["relation"], preTrial: "noHigher" }), null],
    [
      "the earliest of several",
      dates({
        claimKinds: ["revoke", "contract"],
        preTrial: "noHigher",
        actInForceOn: day("2026-10-20"),
        contractKnownOn: day("2026-01-05"),
        remedyStated: "yes",
      }),
      "2026-11-20",
    ],
  ])("%s", (_, of, end) => {
    expect(applicationTermEnd(of)).toBe(end);
  });
});

describe("the three years of s. 191(1)9", () => {
  test.each([
    ["on the last day", dates({ ...OF_ACT, actInForceOn: day("2023-11-22") }), false],
    ["after them", dates({ ...OF_ACT, actInForceOn: day("2023-11-21") }), true],
    [
      "not while a decision on the challenge is younger",
      dates({ ...OF_ACT, actInForceOn: day("2020-01-02"), challengeInForceOn: day("2026-11-02") }),
      false,
    ],
    [
      "of an action",
      dates({ claimKinds: ["action"], preTrial: "noHigher", actionKnownOn: day("2023-11-21") }),
      true,
    ],
    ["without any day", dates({ claimKinds: ["relation"], preTrial: "noHigher" }), false],
  ])("%s", (_, of, isOver) => {
    expect(isBarred(of, day("2026-11-22"))).toBe(isOver);
  });
});

test("a silent authority has made no act", () => {
  expect(isAboutAct({ claimKinds: ["issue"], preTrial: "noAnswer" })).toBe(false);
  expect(isAboutAct({ claimKinds: ["issue"], preTrial: "noHigher" })).toBe(true);
});

test("only a finding must say what it is for", () => {
  expect(needsReason({ claimKinds: ["unlawful"], preTrial: "decided" })).toBe(true);
  expect(needsReason({ claimKinds: ["revoke", "damages"], preTrial: "decided" })).toBe(false);
});

test.each([
  ["an act", { claimKinds: ["revoke"], preTrial: "noHigher" }, true],
  [
    "an action about which the authority above has decided",
    { claimKinds: ["action"], preTrial: "decided" },
    true,
  ],
  ["an action above which nobody stands", { claimKinds: ["action"], preTrial: "noHigher" }, false],
  ["an authority that keeps silent", { claimKinds: ["revoke"], preTrial: "noAnswer" }, false],
  ["what follows from the law", { claimKinds: ["relation"], preTrial: "decided" }, false],
] as const)("whether a decision may tell where to go to court: %s", (_, claims, has) => {
  expect(hasDecision(claims)).toBe(has);
});
