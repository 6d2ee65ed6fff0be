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
