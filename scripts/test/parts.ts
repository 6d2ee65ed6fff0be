import path from "node:path";

import { buildPortal } from "../build/build-portal";
import { checkPorts } from "../demo/check-ports";
import { readSettings } from "../environment/settings";
import { Supervisor } from "../processes/supervisor";
import { check } from "./check";
import { freeTestPorts } from "./free-test-ports";
import { judged, type Outcome, playwrightOutcome, vitestOutcome } from "./outcome";
import { runNode, runProgram } from "./run-program";

export const REPORTS = path.resolve(".generated", "test");

/** The parts of `npm test`, in the order in which they run. */
export const PARTS: Record<string, () => Promise<Outcome>> = {
  check,
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  contract,
  build,
  e2e,
};

async function vitest(project: string): Promise<Outcome> {
  const report = path.join(REPORTS, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { exitCode } = await runProgram({
    package: "vitest",
    args: ["run", "--project", project, ...reporters],
  });
  return judged(await vitestOutcome(report), exitCode);
}

/** The contract test counts as one: it prints what it asked of the exchange itself. */
async function contract(): Promise<Outcome> {
  const { exitCode } = await runNode(["--import", "tsx", "scripts/contract-test.ts"]);
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function build(): Promise<Outcome> {
  const supervisor = new Supervisor();
  try {
    await buildPortal(supervisor, REPORTS);
    return { passed: 1, failed: 0 };
  } finally {
    await supervisor.stop();
    supervisor.guard.done();
  }
}

async function e2e(): Promise<Outcome> {
  const report = path.join(REPORTS, "e2e.json");
  const env = { ...(await freeTestPorts()), DATA_DIR: path.resolve(".data", "test"), E2E_REPORT: report };
  const { exitCode } = await runProgram({
    package: "@playwright/test",
    command: "playwright",
    args: ["test"],
    env,
  });
  const { passed, failed } = judged(await playwrightOutcome(report), exitCode);
  // The demo was told to stop: whatever still holds one of its ports is an orphan.
  const isClean = await leavesNothing(env);
  return isClean ? { passed: passed + 1, failed } : { passed, failed: failed + 1 };
}

async function leavesNothing(env: Record<string, string>): Promise<boolean> {
  try {
    await checkPorts(readSettings(env));
    return true;
  } catch (error) {
    process.stdout.write(`A process of the demo outlived it: ${String(error)}\n`);
    return false;
  }
}
