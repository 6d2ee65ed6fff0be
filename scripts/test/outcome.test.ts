import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { judged, playwrightOutcome, vitestOutcome } from "./outcome";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outcome-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = path.join(folder, "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

test.each([
  ["all passed", { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ["ran nothing and says all is well", { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ["ended badly without a failed test", { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ["two failed", { passed: 1, failed: 2 }, 1, { passed: 1, failed: 2 }],
])("%s", (_, outcome, exitCode, expected) => {
  expect(judged(outcome, exitCode)).toEqual(expected);
});

test("a file of tests that cannot be loaded is a failure", async () => {
  const file = await report({
    numPassedTests: 2,
    numFailedTests: 0,
    testResults: [
      { status: "passed", assertionResults: [{}, {}] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(await vitestOutcome(file)).toEqual({ passed: 2, failed: 1 });
});

test("a test that needed two tries is a failure", async () => {
  const file = await report({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] });
  expect(await playwrightOutcome(file)).toEqual({ passed: 5, failed: 2 });
});
