import { expect, test } from "vitest";
import { namesOf } from "@/lib/courts/names-of";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { toldValues } from "./told-values";

const names = namesOf({ courts: COURTS });
const closed = {
  template: "followClosed",
  startsAt: "2026-12-22T08:30:00.000Z",
  courthouseId: "RPT-1",
  hall: null,
} as const;

test("of a closed hearing the house is named; what is not known has no value", () => {
  expect(toldValues({ ...closed, isCalledOff: false }, names)).toEqual({
    startsAt: closed.startsAt,
    house: "Rīga, Abrenes iela 8",
    hall: null,
    calledOff: null,
  });
  expect(toldValues({ ...closed, isCalledOff: true }, names)).toMatchObject({ calledOff: "yes" });
});

test("of a withdrawn one there is nothing to say", () => {
  expect(toldValues({ template: "followEnded" }, names)).toEqual({});
});

const startsAt = closed.startsAt;
const changed = { template: "followMoved", startsAt, isOnAgain: false } as const;

test("what changed has both values, empty where one is not known; what did not has neither", () => {
  const nothing = { startsAt, startedAt: null, mode: null, onAgain: null };
  const earlier = "2026-12-21T08:30:00.000Z";
  expect(toldValues({ ...changed, before: { startsAt: earlier }, after: { startsAt } }, names)).toEqual({
    ...nothing,
    startedAt: earlier,
  });
  expect(toldValues({ ...changed, before: { hall: "5" }, after: { hall: null } }, names)).toEqual({
    ...nothing,
    ...{ hallBefore: "5", hall: "" },
  });
  const before = { courthouseId: "RPT-1", judge: null, mode: "inPerson" } as const;
  const after = { courthouseId: "RPT-2", judge: "B", mode: "video" } as const;
  expect(toldValues({ ...changed, before, after, isOnAgain: true }, names)).toEqual({
    ...{ startsAt, startedAt: null, mode: "video", onAgain: "yes" },
    ...{ houseBefore: "Rīga, Abrenes iela 8", house: "Rīga, Jēzusbaznīcas iela 6" },
    ...{ judgeBefore: "", judge: "B" },
  });
});
