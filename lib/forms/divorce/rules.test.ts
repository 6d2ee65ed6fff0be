import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { courtsOfDivorce } from "./courts-of-divorce";
import { divorceFee } from "./fee";
import { apartIssue, marriageIssue } from "./marriage-days";
import { couldGoToNotary, isSomethingSettled } from "./matters";

const at = (municipality: string) => ({ line: "Iela 1", municipality, postalCode: "LV-1000" });
const base = {
  applicantAddress: at("Rīga"),
  spousePlace: "declared",
  spouseAddress: at("Jelgava"),
  spouseImprisoned: "no",
} as const;

test.each([
  ["CPL 26: the other spouse's court", {}, ["ZRT"]],
  ["CPL 234(1)", { children: [{ livesWith: "me" }] }, ["ZRT", "RPT"]],
  ["CPL 234(1): where they live together", { children: [{ livesWith: "both" }] }, ["ZRT", "RPT"]],
  ["children with the other spouse give no choice", { children: [{ livesWith: "spouse" }] }, ["ZRT"]],
  ["CPL 234(3)", { spouseImprisoned: "yes" }, ["ZRT", "RPT"]],
  ["CPL 234(4): abroad", { spousePlace: "abroad", spouseAddress: undefined }, ["RPT"]],
  ["CPL 234(4): only the last residence is known", { spousePlace: "lastKnown" }, ["ZRT", "RPT"]],
] as const)("%s", (_, change, courts) => {
  expect(courtsOfDivorce({ ...base, ...change }).map(({ courtId }) => courtId)).toEqual(courts);
});

test("CPL 235.1(1): apart since a day of the marriage that has come", () => {
  const [marriageDate, today] = [day("2015-06-20"), day("2026-11-22")];
  const apart = (since: string) => apartIssue({ apartSince: day(since), marriageDate, today })?.code;
  expect(apart("2015-06-19")).toBe("beforeMarriage");
  expect(apart("2026-11-23")).toBe("inFuture");
  expect(apart("2026-11-22")).toBeUndefined();
  expect(marriageIssue({ marriageDate: day("2026-11-23"), today })?.code).toBe("inFuture");
});

test("a notary divorces who agree on everything", () => {
  const agreed = { otherAgrees: "yes", custody: "agreed", access: "decided", property: "none" } as const;
  expect(couldGoToNotary(agreed)).toBe(true);
  expect(couldGoToNotary({ ...agreed, maintenance: "claimed" })).toBe(false);
  expect(couldGoToNotary({ ...agreed, otherAgrees: "unknown" })).toBe(false);
  expect(isSomethingSettled(agreed)).toBe(true);
  expect(isSomethingSettled({ property: "none", custody: "claimed" })).toBe(false);
});

test("the fee of a divorce is not known, so no sum is named, whatever is claimed beside it", () => {
  const on = { day: day("2026-11-22"), schedules: BUILT_IN_SCHEDULES };
  const fee = divorceFee({ property: "claimed", maintenance: "claimed" }, on);
  expect(fee.total).toBeNull();
  expect(fee.lines.map(({ item, fee: due }) => [item, due])).toEqual([
    ["civil.divorce", null],
    ["civil.child_maintenance", 0],
    ["civil.non_assessable_claim", 30_000],
  ]);
  const released = divorceFee({ property: "none", exemptionGround: { part: 1, point: "16" } }, on);
  expect(released.total).toBe(0);
});
