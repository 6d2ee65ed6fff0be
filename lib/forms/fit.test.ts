import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { broughtFit, fitOf, fitText, precheckOf, typedOfFit } from "./fit";
import { correction } from "./correction/form";
import { simplifiedMoneyClaim } from "./simplified-money-claim/form";

const TODAY = day("2026-11-22");
const FITS = { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" };

describe("whether a form is the right one", () => {
  test.each([
    [FITS, { status: "fits" }],
    [
      { ...FITS, mainDebtSize: "above" },
      { status: "stopped", deadEnd: "above-limit" },
    ],
    [
      { ...FITS, claimAbout: "other" },
      { status: "stopped", deadEnd: "not-money" },
    ],
    [
      { ...FITS, claimAbout: "" },
      { status: "asked", issues: [{ field: "claimAbout", code: "chooseOne" }] },
    ],
  ])("%o", (typed, fit) => {
    expect(fitOf(simplifiedMoneyClaim, typed, TODAY)).toEqual(fit);
  });

  test("a form for whoever opens it asks nothing first", () => {
    expect(precheckOf(correction)).toBeUndefined();
    expect(precheckOf(simplifiedMoneyClaim)?.id).toBe("screening");
  });
});

describe("answers that are taken along", () => {
  test("come back whole from the address", () => {
    expect(broughtFit.parse(fitText(FITS))).toEqual(FITS);
  });

  test("only those to the first questions, and nothing where there are none", () => {
    expect(typedOfFit(simplifiedMoneyClaim, { ...FITS, facts: "x", constructor: "x" })).toEqual(FITS);
    expect(typedOfFit(correction, FITS)).toEqual({});
  });

  test("anything at all is read calmly", () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const fit = broughtFit.parse(given);
        expect(fitText(fit)).toMatch(/^([A-Za-z]+:[A-Za-z]+(,|$))*$/);
      }),
    );
  });
});
