import { dayInRiga } from "@/lib/core/day";
import type { NewFiling } from "@/lib/exchange/shapes";
import { PlatformProblem } from "../http/problem";
import { type CaseFile, moved, noted } from "./case-file";
import { caseFile } from "./case-store";
import type { FilingFile } from "./filing-file";
import { filingFile } from "./filing-store";
import { type Moment, saveCase, saveFiling } from "./moment";
import { isReadable, paperOf, toBeDecidedBy } from "./register-filing";

export type Cured = { readonly filing: FilingFile; readonly file: CaseFile };

/** The filing that a correction may cure: the person's own, left without progress, and still in time when the portal received it. */
export async function curedFiling(moment: Moment, content: NewFiling): Promise<Cured> {
  const filing =
    content.correctsFilingId === null ? null : await filingFile(moment.queries, content.correctsFilingId);
  if (filing === null || !mayCure(filing, content)) throw closed();
  const file = filing.caseId === null ? null : await caseFile(moment.queries, filing.caseId);
  if (file?.status !== "leftWithoutProgress") throw closed();
  return { filing, file };
}

/** Kept in time is kept: what counts is when the portal received the correction. */
function mayCure(filing: FilingFile, { submitter, caseId, receivedAt }: NewFiling): boolean {
  const isOwn = filing.content.submitter.personalCode === submitter.personalCode && filing.caseId === caseId;
  const isInTime = filing.cureBy !== null && dayInRiga(new Date(receivedAt)) <= filing.cureBy;
  return isOwn && isInTime && filing.state === "leftWithoutProgress";
}

const closed = (): PlatformProblem => new PlatformProblem(409, "filingNotOpenForCorrection");

/**
 * The claim and its correction wait for the judge, who decides anew. Whether the defects are cured nobody has said yet, so
 * neither is more than received; the defects stay with the claim, for whoever compares.
 */
export async function cure(moment: Moment, { filing, file }: Cured, correction: FilingFile): Promise<void> {
  const { content } = correction;
  const reopened = moved(file, { at: moment.at, status: "opened", nextStep: toBeDecidedBy(moment.at) });
  const papers = content.documents.filter(isReadable).map((document) => paperOf(document, correction));
  const told = noted(reopened, {
    at: moment.at,
    kind: "correctionReceived",
    text: correction.registrationNumber,
  });
  await saveCase(moment, {
    ...told,
    defects: null,
    claimTotalCents: content.claimTotalCents ?? file.claimTotalCents,
    documents: [...papers, ...file.documents],
    filings: [
      { filingId: correction.filingId, personalCode: content.submitter.personalCode },
      ...file.filings,
    ],
  });
  await saveFiling(moment, {
    ...filing,
    state: "received",
    stateSince: moment.at.toISOString(),
    cureBy: null,
  });
}
