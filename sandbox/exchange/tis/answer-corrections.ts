import type { FilingFile } from "./filing-file";
import { filingsOfCase } from "./filing-store";
import { type Moment, saveFiling } from "./moment";

type Answer = Pick<FilingFile, "state" | "reason">;

/** Corrections wait with their claim for the judge; what is said of the claim answers them, too. */
export async function answerCorrections(
  moment: Moment,
  caseId: string,
  { state, reason }: Answer,
): Promise<void> {
  const corrections = (await filingsOfCase(moment.queries, caseId)).filter(isCorrection);
  for (const waiting of corrections.filter((correction) => correction.state === "received"))
    await saveFiling(moment, { ...waiting, state, reason, stateSince: moment.at.toISOString() });
}

/** The judge takes the claim: its corrections were enough, and it counts as filed on its first day (s. 133(3)). */
export async function acceptCorrections(moment: Moment, caseId: string): Promise<void> {
  await answerCorrections(moment, caseId, { state: "registered", reason: null });
  const filings = await filingsOfCase(moment.queries, caseId);
  const cured = new Set(
    filings
      .filter((file) => isCorrection(file) && file.state === "registered")
      .map(({ correctsFilingId }) => correctsFilingId),
  );
  for (const claim of filings.filter(({ filingId }) => cured.has(filingId)))
    await saveFiling(moment, { ...claim, state: "corrected", stateSince: moment.at.toISOString() });
}

const isCorrection = ({ kind }: FilingFile): boolean => kind === "correction";
