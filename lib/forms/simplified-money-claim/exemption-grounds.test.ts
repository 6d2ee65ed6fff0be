import { describe, expect, test } from "vitest";
import { exemptionOf } from "@/lib/fees/exemptions";
import type { ClaimBasis } from "./claim-bases";
import { exemptionIssue } from "./exemption-grounds";
import { simplifiedMoneyClaim } from "./form";

function codeOf([part, point]: readonly [number, string | null], ...bases: ClaimBasis[]): string | undefined {
  const exemptionGround = exemptionOf(part, point);
  if (exemptionGround === undefined) throw new Error("No such ground");
  return exemptionIssue({ exemptionGround, claims: bases.map((basis) => ({ basis })) })?.code;
}

describe("a ground that lies in the claim", () => {
  test.each([
    [[1, "1"], ["labour"], undefined],
    [[1, "1"], ["loan"], "exemptionNeedsLabour"],
    [[1, "1"], ["loan", "labour"], "exemptionMixed"],
    [[1, "1.1"], ["rent"], "exemptionNeedsLabour"],
    [[1, "2"], ["injury", "injury"], undefined],
    [[1, "2"], ["damage"], "exemptionNeedsInjury"],
    [[1, "4"], ["damage", "injury"], undefined],
    [[1, "4"], ["utilities"], "exemptionNeedsDamage"],
    [[1, "4"], ["damage", "contract"], "exemptionMixed"],
    [[1, "16"], ["loan", "labour"], undefined],
    [[1, "16.1"], ["loan"], undefined],
    [[3, null], ["loan"], undefined],
    [[4, null], ["loan"], undefined],
  ] as const)("s. 43 %j, claims from %j", (ground, bases, expected) => {
    expect(codeOf(ground, ...bases)).toBe(expected);
  });
});

test.each([
  ["1:16", true],
  ["4", true],
  ["1:5", false],
  ["1:13", false],
  ["1:17", false],
])("the form offers a person only what a person can have: %s", (typed, isOffered) => {
  expect(exemptionField().schema.safeParse(typed).success).toBe(isOffered);
});

function exemptionField() {
  const step = simplifiedMoneyClaim.steps.find(({ id }) => id === "exemption-ground");
  const field = step?.kind === "questions" ? step.fields["exemptionGround"] : undefined;
  if (field === undefined) throw new Error("No such field");
  return field;
}
