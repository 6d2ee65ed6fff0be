import { describe, expect, test } from "vitest";
import type { HearingTraits } from "@/lib/hearings/hearing-change";
import { changeTold, type LogLine } from "./change-told";

const now = {
  startsAt: new Date("2026-12-22T08:30:00.000Z"),
  hall: "12",
  courthouseId: "RPT-1",
  mode: "inPerson",
  status: "scheduled",
  isClosed: false,
};
const line = (change: Partial<LogLine>): LogLine => ({
  kind: "changed",
  before: null,
  after: null,
  now,
  ...change,
});
const startsAt = "2026-12-22T08:30:00.000Z";
const place = { startsAt, courthouseId: "RPT-1" };
const moved = { template: "followMoved", startsAt, isOnAgain: false };

describe("what a follower is told", () => {
  test.each<[string, LogLine, unknown]>([
    [
      "a new hearing",
      line({ kind: "set" }),
      { template: "followSet", ...place, hall: "12", mode: "inPerson" },
    ],
    ["cancelled", line({ kind: "cancelled" }), { template: "followCancelled", ...place }],
    ["postponed", line({ after: { status: "postponed" } }), { template: "followCancelled", ...place }],
    [
      "takes place after all",
      line({ before: { status: "postponed" }, after: { status: "scheduled" } }),
      { ...moved, before: {}, after: {}, isOnAgain: true },
    ],
    ["held", line({ after: { status: "held" } }), { template: "over" }],
    [
      "another judge",
      line({ before: { judge: "A" }, after: { judge: "B" } }),
      { ...moved, template: "followJudge", before: { judge: "A" }, after: { judge: "B" } },
    ],
    [
      "another judge of a hearing that will not take place",
      line({ before: { judge: "A" }, after: { judge: "B" }, now: { ...now, status: "postponed" } }),
      null,
    ],
    ["nothing that can be seen", line({}), null],
    ["a line that nobody understands", line({ after: "what" }), null],
    [
      "a hearing set and cancelled before anybody looked",
      line({ kind: "set", now: { ...now, status: "cancelled" } }),
      null,
    ],
  ])("%s", (_, change, told) => {
    expect(changeTold(change)).toEqual(told);
  });

  test.each<[string, HearingTraits, HearingTraits]>([
    ["another time", { startsAt: "2026-12-21T08:30:00.000Z" }, { startsAt }],
    ["another hall", { hall: "7" }, { hall: "12" }],
    ["a hall that is not known any more", { hall: "7" }, { hall: null }],
    ["another house", { courthouseId: "RPT-2" }, { courthouseId: "RPT-1" }],
    ["by video from now on", { mode: "inPerson" }, { mode: "video" }],
    ["another judge and another hall", { judge: "A", hall: "7" }, { judge: "B", hall: "12" }],
  ])("%s, and nothing that stayed as it was", (_, before, after) => {
    expect(changeTold(line({ before, after }))).toEqual({ ...moved, before, after });
  });
});

describe("what is no longer public", () => {
  const closed = { ...now, isClosed: true };

  test.each([
    ["scheduled", { template: "followClosed", isCalledOff: false, ...place, hall: "12" }],
    ["cancelled", { template: "followClosed", isCalledOff: true, ...place, hall: "12" }],
    ["held", { template: "over" }],
  ])("closed by this change: when and where it is, and whether it stands: %s", (status, told) => {
    const after = { isClosed: true, startsAt };
    expect(changeTold(line({ after, now: { ...closed, status } }))).toEqual(told);
  });

  test("closed since: what had changed before is not told any more", () => {
    expect(changeTold(line({ after: { startsAt }, now: closed }))).toBeNull();
    expect(changeTold(line({ kind: "set", now: closed }))).toBeNull();
  });

  test("withdrawn: that it is over; its older lines say nothing", () => {
    expect(changeTold(line({ kind: "withdrawn", now: null }))).toEqual({ template: "followEnded" });
    expect(changeTold(line({ kind: "changed", now: null }))).toBeNull();
  });
});
