import { expect, test } from "vitest";
import { JUDGED_CASE } from "../test-journey";
import { FACTS, isToldInWords } from "./facts";

const toldOf = (of: { inCase: typeof JUDGED_CASE | null; caseNumber?: string | null }) =>
  FACTS.filter((certifies) => isToldInWords({ ...of, certifies }));

test("what the file tells by itself is not asked for in words", () => {
  expect(toldOf({ inCase: JUDGED_CASE })).toEqual(["inForce", "attendance", "other"]);
  expect(toldOf({ inCase: null, caseNumber: "C33359926" })).toEqual(["inForce", "attendance", "other"]);
});

test("without a case everything is", () => {
  expect(toldOf({ inCase: null, caseNumber: null })).toEqual([...FACTS]);
  expect(toldOf({ inCase: null })).toEqual([...FACTS]);
});
