import { generateClient } from "../build/generate-client";
import type { Outcome } from "./outcome";
import { type Program, runProgram } from "./run-program";
import { textFaults } from "./text-faults";

type Check = { name: string; isGood: () => Promise<boolean> };

const LAYERED = ["app", "components", "lib", "sandbox", "scripts"];

const CHECKS: Check[] = [
  { name: "types", isGood: () => succeeds({ package: "typescript", command: "tsc", args: ["--noEmit"] }) },
  { name: "lint", isGood: () => succeeds({ package: "eslint", args: [".", "--max-warnings", "0"] }) },
  {
    name: "format",
    isGood: () => succeeds({ package: "prettier", args: ["--check", "--log-level", "warn", "."] }),
  },
  { name: "layers", isGood: layersHold },
  { name: "dead code", isGood: () => succeeds({ package: "knip", args: ["--no-progress"] }) },
  { name: "clones", isGood: () => succeeds({ package: "jscpd", args: ["--silent"] }) },
  { name: "texts", isGood: textsAreWhole },
];

/** Everything that a machine can say without running the portal. Each tool counts as one. */
export async function check(): Promise<Outcome> {
  await generateClient();
  // Next writes the types of pages and styles that tsc reads.
  await runProgram({ package: "next", args: ["typegen"] });
  const outcome = { passed: 0, failed: 0 };
  for (const { name, isGood } of CHECKS) {
    process.stdout.write(`– ${name}\n`);
    const good = await isGood();
    outcome[good ? "passed" : "failed"] += 1;
    process.stdout.write(`  ${name}: ${good ? "good" : "FAILED"}\n`);
  }
  return outcome;
}

async function succeeds(program: Program): Promise<boolean> {
  const { exitCode } = await runProgram(program);
  return exitCode === 0;
}

/** A run that looked at nothing reports success: it is a failure. */
async function layersHold(): Promise<boolean> {
  const program = { package: "dependency-cruiser", command: "depcruise", args: LAYERED };
  const { exitCode, output } = await runProgram(program);
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (exitCode === 0 && modules === 0) process.stdout.write("  no module was looked at\n");
  return exitCode === 0 && modules > 0;
}

async function textsAreWhole(): Promise<boolean> {
  const faults = await textFaults("locales");
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  return faults.length === 0;
}
