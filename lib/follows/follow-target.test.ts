import { expect, test } from "vitest";
import { readFollowTarget } from "./follow-target";

test.each([
  ["caseNumber", "C30123426", { kind: "caseNumber", targets: ["C30123426"] }],
  ["caseNumber", " c-3599-26/38 ", { kind: "caseNumber", targets: ["C35992638"] }],
  // The zeros of a sequence that people leave out.
  ["caseNumber", "C-42-26/5", { kind: "caseNumber", targets: ["C42265", "C0042265"] }],
  ["caseNumber", "", { fault: "numberRequired" }],
  ["caseNumber", "   ", { fault: "numberRequired" }],
  ["caseNumber", "tiesa", { fault: "notANumber" }],
  ["caseNumber", "<script>1</script>", { fault: "notANumber" }],
  ["caseNumber", "1".repeat(10_000), { fault: "notANumber" }],
  ["hearing", "0198a7c2-0000-7000", { kind: "hearing", targets: ["0198a7c2-0000-7000"] }],
  ["hearing", "../../etc/passwd", { fault: "hearingGone" }],
  ["hearing", "", { fault: "hearingGone" }],
] as const)("%s %j", (kind, target, read) => {
  expect(readFollowTarget({ kind, target })).toEqual(read);
});
