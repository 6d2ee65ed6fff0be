import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { formById } from "./catalog";
import { claimJourneys } from "./claim/test-journeys";
import { filerFact } from "./facts";
import { currentPage, isReadyToCheck, isWaiting, missingAt, progressOf } from "./steps";
import type { TypedGroup } from "./typed";
import { handedFact } from "./waiting";
import { walk } from "./walk";

const TODAY = day("2026-11-22");
const found = await formById("claim");
if (found === undefined) throw new Error("There is no claim");
const form = found;

const NAMED = { coClaimant: { kind: "person", name: "Andris Ozoliņš", personalCode: "070378-11176" } };
const LEFT = { id: "co-1", typed: NAMED };
const shortest = claimJourneys.journeys.find(({ status }) => status === "complete");
const whole: TypedGroup = {
  ...claimJourneys.typed,
  ...shortest?.change,
  ...filerFact({ personalCode: "324871-50936" }),
};
const walked = (change: TypedGroup) => walk(form, { ...whole, ...change }, TODAY);
const HANDED = handedFact([{ step: "coClaimants", entry: "co-1" }]);

describe("an entry that somebody else has still to fill", () => {
  test("halts nobody before the check, and what comes of the rest is not complete", () => {
    const way = walked({ coClaimants: [LEFT], ...HANDED });
    expect(way).toMatchObject({ status: "incomplete", step: "coClaimants", above: { coClaimants: [] } });
    expect(way.path.at(-1)).toBe("declaration");
    expect(isWaiting(way)).toBe(true);
    expect(missingAt(way, "coClaimants")).toEqual([]);
    expect(isReadyToCheck(form, way)).toBe(false);
    expect(currentPage(form, way)).toBe("check");
    const states = progressOf(form, way, "declaration").steps;
    expect(states.find(({ id }) => id === "coClaimants")).toMatchObject({ state: "later", isReached: true });
  });

  test("is wanted at once where nobody was asked", () => {
    const way = walked({ coClaimants: [LEFT] });
    expect(way).toMatchObject({ status: "incomplete", step: "coClaimants" });
    expect(isWaiting(way)).toBe(false);
    expect(missingAt(way, "coClaimants")).not.toEqual([]);
  });

  test("excuses no other entry", () => {
    const way = walked({ coClaimants: [LEFT, { id: "co-2", typed: {} }], ...HANDED });
    expect(way.path.at(-1)).toBe("coClaimants");
    const issues = missingAt(way, "coClaimants");
    expect(issues).not.toEqual([]);
    expect(issues.filter(({ field }) => !field.startsWith("coClaimants.1."))).toEqual([]);
  });

  test("what is wanted of the person comes before it", () => {
    expect(walked({ coClaimants: [LEFT], disputeKind: "", ...HANDED })).toMatchObject({
      status: "incomplete",
      step: "subject",
    });
  });

  test("nothing is complete while anything is waited for, whatever was typed of it", () => {
    const part = fc.oneof(fc.constant(undefined), fc.string({ maxLength: 8 }));
    const address = fc.record({ line: part, municipality: part, postalCode: part });
    fc.assert(
      fc.property(address, (coClaimantAddress) => {
        const typed = { coClaimants: [{ id: "co-1", typed: { ...NAMED, coClaimantAddress } }] };
        const alone = walked(typed);
        const handed = walked({ ...typed, ...HANDED });
        expect(handed.status).toBe(alone.status);
        expect(handed.path.slice(0, alone.path.length)).toEqual(alone.path);
      }),
      { numRuns: 60 },
    );
  });
});
