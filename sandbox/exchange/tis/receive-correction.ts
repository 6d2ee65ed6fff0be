import { dayInRiga } from "@/lib/core/day";
import type { NewFiling } from "@/lib/exchange/shapes";
import { PlatformProblem } from "../http/problem";
import { type CaseFile, moved, noted, roleOf, sideOf } from "./case-file";
import { caseFile } from "./case-store";
import { papersOf } from "./filed-papers";
import type { FilingFile } from "./filing-file";
import { filingFile } from "./filing-store";
import { plannedFrom } from "./kinds/plan-of-kind";
import { rulesOf } from "./kinds/rules-of-kind";
import { type Moment, saveCase, saveFiling } from "./moment";
import { toBeDecidedBy } from "./open-case";

export type Cured = { readonly filing: FilingFile; readonly file: CaseFile };

/** The filing that a correction may cure: the person's own, left without progress, and still in time when the portal received it. */
export async function curedFiling(moment: Moment, content: NewFiling): Promise<Cured> {
  const filing =
    content.correctsFilingId === null ? null : await filingFile(moment.queries, content.correctsFilingId);
  if (filing === null || !mayCure(filing, content)) throw closed();
  const file = filing.caseId === null ? null : await caseFile(moment.queries, filing.caseId);
  if (file === null || (openedIt(filing) && file.status !== "leftWithoutProgress")) throw closed();
  return { filing, file };
}

const openedIt = ({ opensCase = true }: FilingFile): boolean => opensCase;

/** Kept in time is kept: what counts is when the portal received the correction. */
function mayCure(filing: FilingFile, { submitter, caseId, receivedAt }: NewFiling): boolean {
  const isOwn = filing.content.submitter.personalCode === submitter.personalCode && filing.caseId === caseId;
  const isInTime = filing.cureBy !== null && dayInRiga(new Date(receivedAt)) <= filing.cureBy;
  return isOwn && isInTime && filing.state === "leftWithoutProgress";
}

const closed = (): PlatformProblem => new PlatformProblem(409, "filingNotOpenForCorrection");

/**
 * What was corrected and its correction wait for the judge, who decides anew. Whether the defects are cured nobody has said yet,
 * so neither is more than received; the defects stay with the filing, for whoever compares.
 */
export async function cure(moment: Moment, { filing, file }: Cured, correction: FilingFile): Promise<void> {
  const { content } = correction;
  const { personalCode } = content.submitter;
  const role = roleOf(file, personalCode);
  const author = role === null ? "other" : sideOf(role);
  const papers = papersOf(correction, { author, audience: "all" });
  const told = noted(openedIt(filing) ? reopened(moment, file, correction) : file, {
    at: moment.at,
    kind: "correctionReceived",
    text: correction.registrationNumber,
  });
  const { filingId, kind } = correction;
  await saveCase(moment, {
    ...told,
    documents: [...papers, ...file.documents],
    filings: [{ filingId, personalCode, kind }, ...file.filings],
  });
  await received(moment, filing);
}

function reopened({ at }: Moment, file: CaseFile, { content }: FilingFile): CaseFile {
  const days = rulesOf(file.filings.at(-1)?.kind ?? "simplifiedMoneyClaim").newCase?.termDays ?? 10;
  return {
    ...moved(file, { at, status: "opened", nextStep: toBeDecidedBy(at, days) }),
    defects: null,
    claimTotalCents: content.claimTotalCents ?? file.claimTotalCents,
  };
}

/** The filing is before the judge again; what is decided by itself is decided as long after this as after the first day. */
const received = (moment: Moment, filing: FilingFile): Promise<FilingFile> =>
  saveFiling(moment, {
    ...filing,
    state: "received",
    stateSince: moment.at.toISOString(),
    cureBy: null,
    planned: plannedFrom(moment.at, filing),
  });
