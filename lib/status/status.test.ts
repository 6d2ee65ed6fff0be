import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import type { Outage } from "@/lib/exchange/shapes";
import { AVAILABILITY_DAYS, availabilityOf, stretchesOf } from "./availability";
import { FRESH_MS, overall, stateNow } from "./dependency";
import { unplannedDown } from "./interruptions";
import { outagesNow, outagesSoon } from "./outages-soon";

const TODAY = day("2026-11-23");
const NOW = new Date("2026-11-23T10:00:00Z");
const ago = (ms: number): Date => new Date(NOW.getTime() - ms);
const counted = (daysAgo: number, checks: number, failures = 0) => ({
  day: addDays(TODAY, -daysAgo),
  checks,
  failures,
  slow: 0,
});

describe("availability", () => {
  test("ninety days, today last; what was not measured is nothing, and counts for nothing", () => {
    const { days, percent, unmeasuredDays, checks } = availabilityOf(
      [counted(0, 100, 1), counted(5, 100)],
      TODAY,
    );
    expect(days).toHaveLength(AVAILABILITY_DAYS);
    expect(days.at(-1)).toMatchObject({ day: TODAY, grade: "disturbed" });
    expect(days[0]?.day).toBe(addDays(TODAY, -89));
    expect({ percent, unmeasuredDays, checks }).toEqual({ percent: 99.5, unmeasuredDays: 88, checks: 200 });
  });

  test("without a measurement there is no percentage, never a hundred", () => {
    expect(availabilityOf([], TODAY)).toMatchObject({ percent: null, unmeasuredDays: 90 });
    expect(availabilityOf([counted(90, 10), counted(-1, 10)], TODAY).percent).toBeNull();
  });

  test("one failure in a hundred thousand is not told as none", () => {
    expect(availabilityOf([counted(1, 100_000, 1)], TODAY).percent).toBe(99.99);
  });

  test.each([
    [10, 0, "up"],
    [10, 1, "down"],
    [11, 1, "disturbed"],
    [0, 0, "none"],
  ])("%i checks, %i failures: %s", (checks, failures, grade) => {
    expect(availabilityOf([counted(0, checks, failures)], TODAY).days.at(-1)?.grade).toBe(grade);
  });

  test("the share lies between nothing and all, and stretches hold every day once, in order", () => {
    const entry = fc
      .tuple(fc.integer({ min: 0, max: 89 }), fc.nat(1440), fc.nat(1440))
      .map(([daysAgo, checks, failures]) => counted(daysAgo, checks, Math.min(checks, failures)));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { percent, days } = availabilityOf(entries, TODAY);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
        const stretches = stretchesOf(days);
        expect(stretches.flatMap((stretch) => stretch.days)).toEqual(days);
        expect(stretches.every(({ days: [first], from }) => first?.day === from)).toBe(true);
      }),
    );
  });
});

describe("how a system is now", () => {
  const measured = { state: "up", since: ago(3_600_000), checkedAt: ago(60_000) };

  test("as last measured, since it changed", () => {
    expect(stateNow(measured, undefined, NOW)).toEqual({ condition: "up", since: measured.since });
    expect(stateNow({ ...measured, state: "down" }, undefined, NOW).condition).toBe("down");
  });

  test("not known when it was not measured lately: then it is never up", () => {
    expect(stateNow(undefined, undefined, NOW)).toEqual({ condition: "unknown", since: null });
    expect(stateNow({ ...measured, checkedAt: ago(FRESH_MS) }, undefined, NOW).condition).toBe("up");
    expect(stateNow({ ...measured, checkedAt: ago(FRESH_MS + 1) }, undefined, NOW).condition).toBe("unknown");
  });

  test("a breaker that opened just now makes it slow; one of long ago says nothing, nor does it better what is down", () => {
    const open = { state: "open", since: ago(30_000), checkedAt: ago(30_000) };
    expect(stateNow(measured, open, NOW)).toEqual({ condition: "slow", since: open.since });
    expect(stateNow(measured, { ...open, checkedAt: ago(600_000) }, NOW).condition).toBe("up");
    expect(stateNow(measured, { ...open, state: "closed" }, NOW).condition).toBe("up");
    expect(stateNow({ ...measured, state: "down" }, open, NOW).condition).toBe("down");
  });

  test.each([
    [["up", "up"], "allUp"],
    [["up", "slow"], "someSlow"],
    [["slow", "down", "unknown"], "someDown"],
    [["unknown", "unknown"], "unknown"],
    [[], "unknown"],
  ] as const)("%j: %s", (conditions, sentence) => {
    expect(overall(conditions)).toBe(sentence);
  });
});

const outage = (from: string, until: string): Outage => ({
  outageId: from,
  from,
  until,
  systems: ["tis"],
  text: { lv: "", en: "" },
});

test("an outage goes on from its first instant to its last", () => {
  const going = outagesNow(
    [
      outage("2026-11-23T10:00:00Z", "2026-11-23T10:00:01Z"),
      outage("2026-11-23T10:00:01Z", "2026-11-23T12:00:00Z"),
      outage("2026-11-23T08:00:00Z", "2026-11-23T10:00:00Z"),
    ],
    NOW,
  );
  expect(going.map(({ outageId }) => outageId)).toEqual(["2026-11-23T10:00:00Z"]);
});

test("an outage is told for two days before it, and while it lasts", () => {
  const soon = outagesSoon(
    [
      outage("2026-11-25T10:00:00Z", "2026-11-25T12:00:00Z"),
      outage("2026-11-25T10:00:01Z", "2026-11-25T12:00:00Z"),
      outage("2026-11-23T09:00:00Z", "2026-11-23T10:00:01Z"),
      outage("2026-11-23T08:00:00Z", "2026-11-23T10:00:00Z"),
    ],
    NOW,
  );
  expect(soon.map(({ outageId }) => outageId)).toEqual(["2026-11-25T10:00:00Z", "2026-11-23T09:00:00Z"]);
});

describe("what is down without a plan", () => {
  const measured = (state: string, age = 0) => ({ state, since: ago(age), checkedAt: ago(age) });
  const planned = (...systems: Outage["systems"]): Outage => ({
    ...outage("2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z"),
    systems,
  });
  const ALL = ["portal", "database", "exchange", "tis", "login", "payments", "mail"];
  const states = (state: string, age?: number) => new Map(ALL.map((name) => [name, measured(state, age)]));

  test("what people notice, and only while the measurement is fresh", () => {
    expect(unplannedDown(states("down"), [], NOW)).toEqual(["exchange", "tis", "login", "payments"]);
    expect(unplannedDown(states("down", FRESH_MS + 1), [], NOW)).toEqual([]);
    expect(unplannedDown(states("slow"), [], NOW)).toEqual([]);
    expect(unplannedDown(new Map(), [], NOW)).toEqual([]);
  });

  test("what was planned is told by the plan, while it goes on", () => {
    expect(unplannedDown(states("down"), [planned("platform")], NOW)).toEqual(["tis", "login", "payments"]);
    expect(unplannedDown(states("down"), [planned("platform", "tis")], NOW)).toEqual(["login", "payments"]);
    const over = { ...planned("platform"), until: ago(1).toISOString() };
    expect(unplannedDown(states("down"), [over], NOW)).toContain("exchange");
  });
});
