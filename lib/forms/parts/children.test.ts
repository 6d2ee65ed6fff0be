import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { childIssue, childTwiceIssue, isMinor } from "./children";

const child = (birth: string, childCode: string | null = null) => ({
  childName: "Anna Bērziņa",
  childCode,
  childBirth: day(birth),
});

test.each([
  ["2026-11-22", true],
  ["2008-11-23", true],
  ["2008-11-22", false],
  ["1990-01-01", false],
  ["2008-02-29", false],
])("born on %s, a minor on 2026-11-22: %s", (birth, expected) => {
  expect(isMinor(day(birth), day("2026-11-22"))).toBe(expected);
});

test("nobody has been born tomorrow, and who is of age is no child", () => {
  const today = day("2026-11-22");
  const filerCode = "324871-50936";
  expect(childIssue({ ...child("2026-11-23"), today, filerCode })?.code).toBe("inFuture");
  expect(childIssue({ ...child("2008-11-22"), today, filerCode })?.code).toBe("notAMinor");
  expect(childIssue({ ...child("2015-03-01"), today, filerCode })).toBeUndefined();
  expect(childIssue({ ...child("2015-03-01", filerCode), today, filerCode })?.code).toBe("ownChild");
});

test("a child is named once; without a code nobody can tell", () => {
  const code = "329999-12345";
  expect(childTwiceIssue(child("2015-03-01", code), [child("2015-03-01", code)])?.code).toBe("childTwice");
  expect(childTwiceIssue(child("2015-03-01"), [child("2015-03-01")])).toBeUndefined();
});
