import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { MEANS_FIELDS, MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { TYPED_MEANS } from "@/lib/forms/parts/test-means";
import { EMPTY_MEANS, meansExpiry, openStep, progressOfMeans } from "./kept-means";
import { meansStep, meansTyped, stepAfter } from "./means-questions";
import { meansPath, pageAfterMeans } from "./page-after-means";

const TODAY = day("2026-11-22");

describe("where one goes on", () => {
  test("through every step and back to the overview", () => {
    const pages = MEANS_STEPS.map((step) => pageAfterMeans(step, { isRight: true, isLeaving: false }));
    expect(pages).toEqual([
      ...MEANS_STEPS.slice(1).map((step) => `/account/means/${step}`),
      "/account/means",
    ]);
  });

  test("at the same step while something is wrong, unless one leaves", () => {
    expect(pageAfterMeans("means-income", { isRight: false, isLeaving: false })).toBe(
      "/account/means/means-income?check=1",
    );
    expect(pageAfterMeans("means-income", { isRight: false, isLeaving: true })).toBe(meansPath());
  });

  test("after the last step is none", () => {
    expect(stepAfter("means-status")).toBeUndefined();
  });
});

describe("how far it is", () => {
  test("a step that was not opened is not wrong yet", () => {
    expect(MEANS_STEPS.map((step) => progressOfMeans(step, EMPTY_MEANS, TODAY))).toEqual(
      MEANS_STEPS.map(() => "todo"),
    );
    expect(openStep(EMPTY_MEANS, TODAY)).toBe("means-household");
  });

  test("a document of a day to come is wrong until that day", () => {
    const body = { typed: TYPED_MEANS, answered: [...MEANS_STEPS] };
    expect(openStep(body, day("2026-09-11"))).toBe("means-status");
    expect(openStep(body, day("2026-09-12"))).toBeUndefined();
  });
});

test("the steps ask every question once", () => {
  const names = MEANS_STEPS.flatMap((step) => Object.keys(meansStep(step).fields));
  expect(names.sort()).toEqual(Object.keys(MEANS_FIELDS).sort());
});

test("of a draft only what these questions asked is theirs", () => {
  expect(meansTyped({ ...TYPED_MEANS, truth: "yes", filer: {} })).toEqual(TYPED_MEANS);
});

test("ninety days later they are gone", () => {
  expect(meansExpiry(new Date("2026-11-22T10:00:00Z"))).toEqual(new Date("2027-02-20T10:00:00Z"));
});
