import { expect, test } from "vitest";
import { addDays, day, dayInRiga } from "@/lib/core/day";
import { isDayOff } from "../legal-days";
import { HOUSES, hearingsMadeFor } from "./made-hearing";
import { proceedingOfHearing } from "./made-proceeding";

/** A Sunday. */
const NOW = new Date("2026-11-22T10:00:00Z");
const TODAY = day("2026-11-22");

const MADE = Array.from({ length: 66 }, (_, ahead) => addDays(TODAY, ahead - 10))
  .filter((on) => !isDayOff(on))
  .flatMap((on) => HOUSES.flatMap((house) => hearingsMadeFor(house, on, NOW)))
  .flatMap((past) => {
    const hearing = past.at(-1)?.hearing ?? null;
    const proceeding = hearing === null ? null : proceedingOfHearing(hearing, past, NOW);
    return proceeding === null || hearing === null ? [] : [{ past, hearing, proceeding }];
  });

test("a court acts on days on which it works, one act after another, and never after today", () => {
  expect(MADE.length).toBeGreaterThan(100);
  for (const { proceeding } of MADE) {
    const days = proceeding.stages.map(({ on }) => day(on));
    expect(days.filter(isDayOff), proceeding.caseNumber).toEqual([]);
    expect(days, proceeding.caseNumber).toEqual(days.toSorted());
    expect(days.at(-1), proceeding.caseNumber).toBe(proceeding.statusSince);
    expect((days.at(-1) ?? "") <= TODAY, proceeding.caseNumber).toBe(true);
  }
});

test("the course tells the day on which the calendar set the hearing, and cases differ", () => {
  for (const { past, proceeding } of MADE) {
    const set = proceeding.stages.find(({ kind }) => kind === "hearingSet");
    expect(set?.on).toBe(dayInRiga(new Date(past[0]?.at ?? "")));
  }
  expect(new Set(MADE.map(({ proceeding }) => proceeding.registeredOn)).size).toBeGreaterThan(40);
});

test("a hearing that was called off is set no more, and the course says since when", () => {
  const off = MADE.filter(({ hearing }) => hearing.status === "cancelled" || hearing.status === "postponed");
  expect(off.length).toBeGreaterThan(5);
  for (const { past, proceeding } of off) {
    expect(proceeding).toMatchObject({ status: "opened", nextHearing: null });
    expect(proceeding.stages.at(-1)).toMatchObject({
      kind: "hearingPostponed",
      on: dayInRiga(new Date(past.at(-1)?.at ?? "")),
    });
  }
});
