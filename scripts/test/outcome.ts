import { readFile } from "node:fs/promises";

import { z } from "zod";

/** What a part of the tests came to. */
export type Outcome = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts of a vitest run; a file that could not even be loaded counts as one failure. */
export async function vitestOutcome(report: string): Promise<Outcome> {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(await json(report));
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Counts of a Playwright run; a test that passed only at a second try counts as failed. */
export async function playwrightOutcome(report: string): Promise<Outcome> {
  const { stats, errors } = playwrightReport.parse(await json(report));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a part counts as, given how its process ended: one that claims success and ran nothing has failed, and
 * so has one that ended badly without naming a failure.
 */
export function judged(outcome: Outcome, exitCode: number): Outcome {
  const { passed, failed } = outcome;
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}
