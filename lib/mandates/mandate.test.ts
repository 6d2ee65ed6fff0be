import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { coversCase, isValidNow, isValidOn, othersToSign, stateOn } from "./mandate";
import { mandate } from "./test-mandate";

describe("a mandate on a day", () => {
  test.each([
    ["2025-12-31", "notYet"],
    ["2026-01-01", "valid"],
    ["2026-12-31", "valid"],
    ["2027-01-01", "ended"],
  ] as const)("%s: %s", (on, state) => {
    expect(stateOn(mandate(), day(on))).toBe(state);
    expect(isValidOn(mandate(), day(on))).toBe(state === "valid");
  });

  test("without a last day it is valid until the register says otherwise", () => {
    expect(stateOn(mandate({ validTo: null }), day("2050-01-01"))).toBe("valid");
    const ended = mandate({ validTo: null, endedAt: "2026-05-05T09:00:00Z" });
    expect(stateOn(ended, day("2026-05-05"))).toBe("ended");
  });

  test("the day is that of Riga: the last one ends at its midnight", () => {
    expect(isValidNow(mandate(), new Date("2026-12-31T21:59:59Z"))).toBe(true);
    expect(isValidNow(mandate(), new Date("2026-12-31T22:00:00Z"))).toBe(false);
  });
});

describe("a mandate for certain cases", () => {
  const limited = mandate({ caseNumbers: ["C77418826"] });

  test("is for those, and for nothing new", () => {
    expect(coversCase(limited, "C77418826")).toBe(true);
    expect(coversCase(limited, "C33417725")).toBe(false);
    expect(coversCase(limited, null)).toBe(false);
  });

  test("one without limits is for all", () => {
    expect(coversCase(mandate(), "C33417725")).toBe(true);
    expect(coversCase(mandate(), null)).toBe(true);
  });
});

test("only joint rights call for the signatures of others", () => {
  const others = [{ name: "Līga Zvaigzne", personalCode: "391604-28375" }];
  expect(othersToSign(mandate({ rights: "joint", jointWith: others }))).toEqual(others);
  expect(othersToSign(mandate({ rights: "sole" }))).toEqual([]);
});
