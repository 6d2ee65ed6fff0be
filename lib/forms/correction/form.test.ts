import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import type { SubmitContext } from "../form";
import { walk } from "../walk";
import { correction } from "./form";

const KNOWN = ["Nav norādīts procentu aprēķins", "Nav pievienots līgums"];
const JOURNEYS: readonly [string, object, string[], string][] = [
  [
    "every defect answered",
    { answers: { known: KNOWN, "0": "6 % gadā", "1": "Pievienots" }, truth: "yes" },
    ["defects", "attachments", "declaration"],
    "complete",
  ],
  ["one left out", { answers: { known: KNOWN, "0": "6 % gadā" }, truth: "yes" }, ["defects"], "incomplete"],
  [
    "no single defects named",
    { answers: { known: [] }, truth: "yes" },
    ["defects", "attachments", "declaration"],
    "complete",
  ],
  ["not declared", { answers: { known: [] } }, ["defects", "attachments", "declaration"], "incomplete"],
];

test.each(JOURNEYS)("%s", (_, typed, path, status) => {
  expect(walk(correction, { ...typed })).toMatchObject({ path, status });
});

test("every step is visited by a journey", () => {
  const visited = new Set(JOURNEYS.flatMap(([, , path]) => path));
  expect(correction.steps.map(({ id }) => id).filter((id) => !visited.has(id))).toEqual([]);
});

const context: SubmitContext = {
  filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
  day: day("2026-11-22"),
  schedules: BUILT_IN_SCHEDULES,
  attachments: [],
  inCase: null,
  principal: null,
  correction: {
    filingId: "f1",
    platformFilingId: "p1",
    caseId: null,
    courtId: "RRT",
    courtName: "Rīgas rajona tiesa",
    registrationNumber: "EL-2026-000123",
    receivedOn: day("2026-11-01"),
    defects: KNOWN.map((text) => ({ field: null, text })),
    cureBy: day("2026-12-12"),
  },
};

test("the court's words and the answers stand side by side in the document", () => {
  const walked = walk(correction, {
    answers: { known: KNOWN, "0": "6 % gadā", "1": "Pievienots", "2": "never asked" },
    truth: "yes",
  });
  if (walked.status !== "complete") throw new Error("Not complete");
  const whole = JSON.stringify(correction.document(walked.answers, context, "lv"));
  for (const part of [...KNOWN, "6 % gadā", "Pievienots", "EL-2026-000123", "12.12.2026."])
    expect(whole).toContain(part);
  expect(whole).not.toContain("never asked");
  expect(correction.court(walked.answers, context)).toMatchObject({ courtId: "RRT", reason: "sameCourt" });
  expect(correction.fee(walked.answers, context)).toBeNull();
});

test("without a notice there is nothing to correct", () => {
  expect(() =>
    correction.court({ answers: [], attachments: [], truth: true }, { ...context, correction: null }),
  ).toThrow();
});
