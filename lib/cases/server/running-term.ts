import "server-only";
import { type Day, day, dayInRiga } from "@/lib/core/day";
import type { ActingContext } from "@/lib/exchange/acting-context";
import { caseIfChanged } from "@/lib/exchange/server/case-if-changed";

/** The term of a case in which defects are to be cured, as the register has it now. */
export type RunningTerm = {
  readonly caseNumber: string;
  /** The filing that has the defects, by the platform's id. */
  readonly platformFilingId: string;
  readonly cureBy: Day;
  readonly since: Date;
};

/** Null when none runs: the defects are cured, the last day is over, or there never were any. */
export async function runningTerm(
  acting: ActingContext,
  caseId: string,
  now: Date,
): Promise<RunningTerm | null> {
  const answer = await caseIfChanged(acting, caseId, null);
  if (answer === "unchanged" || answer.value.status !== "leftWithoutProgress") return null;
  const { caseNumber, statusSince, defects } = answer.value;
  if (defects === null) return null;
  const cureBy = day(defects.cureBy);
  if (cureBy < dayInRiga(now)) return null;
  return { caseNumber, platformFilingId: defects.filingId, cureBy, since: new Date(statusSince) };
}
