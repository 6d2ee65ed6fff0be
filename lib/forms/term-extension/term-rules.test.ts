import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { isLawTermExtension, newTermIssue, termIssue } from "./term-rules";

const TODAY = day("2026-11-22");

test.each([
  ["extend", "2026-11-21", "termPassed"],
  ["extend", "2026-11-22", undefined],
  ["extend", "2026-11-23", undefined],
  ["renew", "2026-11-21", undefined],
  ["renew", "2026-11-22", "termNotPassed"],
  ["renew", "2026-11-23", "termNotPassed"],
] as const)("s. 48(3), 49, 51, 52: to %s what ends on %s", (wanted, until, code) => {
  expect(termIssue({ wanted, termUntil: day(until), today: TODAY })?.code).toBe(code);
});

test.each([
  ["extend", "law", true],
  ["extend", "court", false],
  ["renew", "law", false],
  ["renew", "court", false],
] as const)("s. 51, 52: to %s a term set by the %s", (wanted, termSetBy, isBarred) => {
  expect(isLawTermExtension({ wanted, termSetBy })).toBe(isBarred);
});

test("an extended term is a longer one", () => {
  const termUntil = day("2026-12-01");
  expect(newTermIssue({ termUntil, newTermUntil: day("2026-12-02") })).toBeUndefined();
  expect(newTermIssue({ termUntil, newTermUntil: termUntil })?.code).toBe("newTermNotLater");
});
