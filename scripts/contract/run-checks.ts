import { Caller, type Subject } from "./caller";
import type { Check } from "./check";
import { CASES } from "./checks-of-cases";
import { CONVENTIONS } from "./checks-of-conventions";
import { DOCUMENTS } from "./checks-of-documents";
import { FILINGS } from "./checks-of-filings";
import { MANDATES } from "./checks-of-mandates";

export const ALL_CHECKS: readonly Check[] = [...CONVENTIONS, ...DOCUMENTS, ...FILINGS, ...CASES, ...MANDATES];

/** Runs every check against one implementation, one after the other; a broken promise does not stop the rest. */
export async function runChecks(
  subject: Subject,
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const caller = new Caller(subject);
  let failed = 0;
  for (const { name, run } of ALL_CHECKS) {
    try {
      await run(caller);
      say(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      say(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { passed: ALL_CHECKS.length - failed, failed };
}
