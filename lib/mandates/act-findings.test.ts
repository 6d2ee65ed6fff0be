import { expect, test } from "vitest";
import { cents, euros } from "@/lib/core/money";
import { type ActFinding, actFindings, actRefusal, type FiledAct } from "./act-findings";
import { mandate } from "./test-mandate";

const act = (more: Partial<FiledAct> = {}): FiledAct => ({
  kind: "claim",
  caseNumbers: [],
  isAdmitting: false,
  courtId: "RPT",
  obligation: null,
  ...more,
});

const found = (more: Partial<FiledAct>, of: Parameters<typeof mandate>[0] = {}): ActFinding["why"][] =>
  actFindings(mandate(of), act(more)).map(({ why }) => why);

test("what a power need not name, and anything an officer does, has nothing to find", () => {
  expect(found({})).toEqual([]);
  expect(found({ kind: "withdrawal" }, { kind: "officer" })).toEqual([]);
});

test("a power that is missing is named, and stops", () => {
  const findings = actFindings(mandate(), act({ kind: "withdrawal", caseNumbers: ["C77418826"] }));
  expect(findings).toEqual([{ stops: true, why: "powerMissing", power: "waiveClaim" }]);
  expect(actRefusal(findings)).toBe("powerMissing");
});

test("an answer needs its power only where it admits", () => {
  expect(found({ kind: "explanation" })).toEqual([]);
  expect(found({ kind: "explanation", isAdmitting: true })).toEqual(["powerMissing"]);
});

test.each([
  [["C77418826", "C-3599-26/38"], []],
  [["C33359926", "C-3599-26/38"], []],
  [["c 774 188 26"], []],
  [["C33359926"], ["otherCase"]],
  [[], ["otherCase"]],
])("of a mandate for certain cases: %j", (caseNumbers, expected) => {
  expect(found({ caseNumbers }, { caseNumbers: ["C77418826", "C-3599-26/38"] })).toEqual(expected);
});

test("what cures a filing completes what was filed under the mandate", () => {
  expect(found({ kind: "correction" }, { caseNumbers: ["C77418826"] })).toEqual([]);
});

test("where only an advocate may act a power alone is not enough", () => {
  expect(found({ obligation: cents(euros(150_000) + 1) })).toEqual(["advocateNeeded"]);
  expect(found({ obligation: euros(150_000) })).toEqual([]);
  expect(found({ courtId: "ELT" })).toEqual(["advocateNeeded"]);
  expect(found({ courtId: "ELT" }, { kind: "advocateOrder" })).toEqual([]);
  expect(found({ courtId: "ELT" }, { kind: "legalAidAssignment" })).toEqual(["advocateUnsure"]);
});

test("what stops comes first", () => {
  const findings = actFindings(mandate(), act({ kind: "ancillaryComplaint", courtId: "ELT" }));
  expect(findings.map(({ stops }) => stops)).toEqual([true, false]);
  expect(actRefusal(findings)).toBe("advocateNeeded");
  expect(actRefusal([])).toBeUndefined();
});
