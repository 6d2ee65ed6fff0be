import type { Queries } from "../database";
import type { CaseFile } from "./case-file";
import type { FilingFile } from "./filing-file";
import { filingFile, filingsOfCase } from "./filing-store";
import { type Moment, saveFiling } from "./moment";

type Answer = Pick<FilingFile, "state" | "reason">;

/** Corrections wait with what they correct for the judge; what is said of it answers them, too. */
export async function answerCorrections(
  moment: Moment,
  { filingId, caseId }: Pick<FilingFile, "filingId" | "caseId">,
  { state, reason }: Answer,
): Promise<void> {
  if (caseId === null) return;
  const corrections = await correctionsOf(moment.queries, { filingId, caseId });
  for (const waiting of corrections.filter((correction) => correction.state === "received"))
    await saveFiling(moment, { ...waiting, state, reason, stateSince: moment.at.toISOString() });
}

/** The judge takes the claim: its corrections were enough, and it counts as filed on its first day (s. 133(3)). */
export async function acceptCorrections(moment: Moment, { caseId, filings }: CaseFile): Promise<void> {
  const filingId = filings.at(-1)?.filingId ?? "";
  await answerCorrections(moment, { filingId, caseId }, { state: "registered", reason: null });
  const corrections = await correctionsOf(moment.queries, { filingId, caseId });
  const claim = await filingFile(moment.queries, filingId);
  if (claim !== null && corrections.some(({ state }) => state === "registered"))
    await saveFiling(moment, { ...claim, state: "corrected", stateSince: moment.at.toISOString() });
}

/** What was sent in to cure a filing, the oldest first. */
export async function correctionsOf(
  queries: Queries,
  { filingId, caseId }: { readonly filingId: string; readonly caseId: string },
): Promise<FilingFile[]> {
  const filings = await filingsOfCase(queries, caseId);
  return filings.filter(
    ({ kind, correctsFilingId }) => kind === "correction" && correctsFilingId === filingId,
  );
}
