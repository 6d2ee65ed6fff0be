import { describe, expect, test } from "vitest";
import { cents, euros } from "@/lib/core/money";
import { advocateReason, type Matter, mayRepresent } from "./advocate-required";
import { MANDATE_KINDS } from "./mandate";

const ORDINARY: Matter = {
  kind: "claim",
  isEconomicCourt: false,
  obligation: euros(150_000),
  isTradeSecret: false,
};

const FOUND = [
  [{ kind: "cassation" }, "cassation"],
  [{ isEconomicCourt: true }, "economicCourt"],
  [{ obligation: cents(15_000_001) }, "largeObligation"],
  [{ isTradeSecret: true }, "tradeSecret"],
  [{}, null],
  [{ obligation: null, isTradeSecret: null }, null],
] as const satisfies readonly (readonly [Partial<Matter>, string | null])[];

test.each(FOUND)("s. 82.1: %j is %s", (more, reason) => {
  expect(advocateReason({ ...ORDINARY, ...more })).toBe(reason);
});

describe("in cassation", () => {
  test.each([
    ["officer", "yes"],
    ["advocateOrder", "yes"],
    ["powerOfAttorney", "no"],
    ["legalAidAssignment", "unsure"],
    ["guardianship", "unsure"],
  ] as const)("%s: %s", (kind, may) => {
    expect(mayRepresent(kind, { ...ORDINARY, kind: "cassation" }).may).toBe(may);
  });
});

test.each(MANDATE_KINDS)("in an ordinary matter %s is enough", (kind) => {
  expect(mayRepresent(kind, ORDINARY)).toEqual({ may: "yes" });
});
