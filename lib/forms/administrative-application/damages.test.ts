import { expect, test } from "vitest";
import { cents } from "@/lib/core/money";
import { damagesIssue, damagesTotal } from "./damages";

test.each([
  [{ materialDamages: null, moralDamages: null }, "materialDamages"],
  [{ materialDamages: cents(100), moralDamages: null }, undefined],
  [{ materialDamages: null, moralDamages: cents(100) }, undefined],
])("%j is refused at %s", (sums, field) => {
  expect(damagesIssue(sums)?.field).toBe(field);
});

test("loss and harm are one sum, and none is no sum", () => {
  expect(damagesTotal({ materialDamages: cents(150), moralDamages: cents(50) })).toBe(200);
  expect(damagesTotal({ materialDamages: null, moralDamages: cents(50) })).toBe(50);
  expect(damagesTotal({})).toBeNull();
});
