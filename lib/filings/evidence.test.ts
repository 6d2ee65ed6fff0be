import { expect, test } from "vitest";
import { evidenceOf } from "./evidence";

const accepted = new Date("2026-11-22T10:00:00Z");
const after = (hours: number): Date => new Date(accepted.getTime() + hours * 3_600_000);
const nothingElse = { accepted, relayed: null, registered: null, examined: null };

test.each([
  [0.5, null, null],
  [1, "warn", null],
  [11.9, "warn", null],
  [12, "missing", "warn"],
  [24, "missing", "missing"],
])("after %d hours the relay is %s and the registration %s", (hours, relayed, registered) => {
  const late = evidenceOf(nothingElse, after(hours)).map((evidence) => evidence.late);
  expect(late).toEqual([null, relayed, registered, null]);
});

test("what has come is never late", () => {
  const all = { accepted, relayed: after(30), registered: after(40), examined: null };
  expect(evidenceOf(all, after(50)).map(({ late }) => late)).toEqual([null, null, null, null]);
});
