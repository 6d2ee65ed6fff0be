import { describe, expect, test } from "vitest";
import { changeTold, type LogLine } from "./change-told";

const now = {
  startsAt: new Date("2026-12-22T08:30:00.000Z"),
  hall: "12",
  courthouseId: "RPT-1",
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
const current = { startsAt: "2026-12-22T08:30:00.000Z", hall: "12" };

describe("what a follower is told", () => {
  test.each<[string, LogLine, unknown]>([
    ["a new hearing", line({ kind: "set" }), { template: "followSet", ...current }],
    [
      "another time",
      line({ before: { startsAt: "2026-12-21T08:30:00.000Z" }, after: { startsAt: current.startsAt } }),
      { template: "followMoved", startedAt: "2026-12-21T08:30:00.000Z", hallBefore: undefined, ...current },
    ],
    [
      "another hall",
      line({ before: { hall: "7" }, after: { hall: "12" } }),
      { template: "followMoved", startedAt: undefined, hallBefore: "7", ...current },
    ],
    [
      "by video from now on",
      line({ before: { mode: "inPerson" }, after: { mode: "video" } }),
      { template: "followMoved", startedAt: undefined, hallBefore: undefined, ...current },
    ],
    ["cancelled", line({ kind: "cancelled" }), { template: "followCancelled", ...current }],
    ["postponed", line({ after: { status: "postponed" } }), { template: "followCancelled", ...current }],
    [
      "takes place after all",
      line({ before: { status: "postponed" }, after: { status: "scheduled" } }),
      { template: "followMoved", startedAt: undefined, hallBefore: undefined, ...current },
    ],
    ["held", line({ after: { status: "held" } }), { template: "over" }],
    [
      "another judge",
      line({ before: { judge: "A" }, after: { judge: "B" } }),
      { template: "followJudge", judgeBefore: "A", judge: "B", ...current },
    ],
    [
      "another judge and another hall",
      line({ before: { judge: "A", hall: "7" }, after: { judge: "B", hall: "12" } }),
      { template: "followMoved", hallBefore: "7", judgeBefore: "A", judge: "B", ...current },
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
});

describe("what is no longer public", () => {
  const closed = { ...now, isClosed: true };

  test.each([
    ["scheduled", { template: "followClosed", isCalledOff: false, courthouseId: "RPT-1", ...current }],
    ["cancelled", { template: "followClosed", isCalledOff: true, courthouseId: "RPT-1", ...current }],
    ["held", { template: "over" }],
  ])("closed by this change: when and where it is, and whether it stands: %s", (status, told) => {
    const after = { isClosed: true, startsAt: current.startsAt };
    expect(changeTold(line({ after, now: { ...closed, status } }))).toEqual(told);
  });

  test("closed since: what had changed before is not told any more", () => {
    expect(changeTold(line({ after: { startsAt: current.startsAt }, now: closed }))).toBeNull();
    expect(changeTold(line({ kind: "set", now: closed }))).toBeNull();
  });

  test("withdrawn: that it is over; its older lines say nothing", () => {
    expect(changeTold(line({ kind: "withdrawn", now: null }))).toEqual({ template: "followEnded" });
    expect(changeTold(line({ kind: "changed", now: null }))).toBeNull();
  });
});
