import { mkdir } from "node:fs/promises";

import { PlainError } from "./plain-error";
import { runScript } from "./run-script";
import type { Outcome } from "./test/outcome";
import { PARTS, REPORTS } from "./test/parts";
import { type PartResult, summary, total } from "./test/summary";

/** `npm test [part …]`: every part even if an earlier one failed, and at the end one line `N passed, N failed`. */
await runScript(async () => {
  const parts = chosenParts(process.argv.slice(2));
  await mkdir(REPORTS, { recursive: true });
  const results: PartResult[] = [];
  for (const [part, run] of parts) {
    process.stdout.write(`\n=== ${part}\n`);
    const begin = Date.now();
    const outcome = await withoutThrowing(run);
    results.push({ part, seconds: (Date.now() - begin) / 1000, ...outcome });
  }
  process.stdout.write(summary(results));
  process.exitCode = total(results, "failed") === 0 ? 0 : 1;
});

function chosenParts(names: string[]): [string, () => Promise<Outcome>][] {
  if (names.length === 0) return Object.entries(PARTS);
  return names.map((name) => {
    const run = PARTS[name];
    if (run === undefined)
      throw new PlainError(`The parts are ${Object.keys(PARTS).join(", ")}; there is no ${name}.`);
    return [name, run];
  });
}

/** A part that breaks down counts as one failure, and the next part still runs. */
async function withoutThrowing(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    process.stdout.write(`${error instanceof PlainError ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}
