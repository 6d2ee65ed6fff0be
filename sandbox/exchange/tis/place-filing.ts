import type { NewFiling } from "@/lib/exchange/shapes";
import type { Queries } from "../database";
import { PlatformProblem } from "../http/problem";
import { mandateNumbered } from "../registers/mandate-store";
import { type CaseFile, noted, partIn, type Principal, sideOf } from "./case-file";
import { caseFile, caseFileNumbered } from "./case-store";
import { documentsFor } from "./case-answers";
import { duesOfFiling } from "./dues";
import { papersOf } from "./filed-papers";
import type { FilingFile } from "./filing-file";
import { rulesOf } from "./kinds/rules-of-kind";
import { DeskRefusal, filingIn, type Moment, saveCase, saveFiling } from "./moment";

/**
 * The case in which something is filed: the one that the portal names, if the person takes part in it; the one with the number
 * that was written, if the register finds it and the person takes part. Null: it opens one, or waits without.
 */
export async function caseNamed(queries: Queries, content: NewFiling): Promise<CaseFile | null> {
  const { goes } = rulesOf(content.kind);
  if (content.caseId === null) return caseWritten(queries, content);
  if (goes === "newCase") throw new PlatformProblem(422, "requestInvalid", { detail: "/caseId" });
  const file = await caseFile(queries, content.caseId);
  // What is not there and what is not the person's own are the same answer.
  if (file === null || !(await takesPart(queries, file, content)))
    throw new PlatformProblem(422, "caseUnknown");
  await refuseUnknownConcern(queries, content, file);
  return file;
}

/** Who files takes part, or files for somebody who does, under a mandate that is for this case. */
async function takesPart(queries: Queries, file: CaseFile, content: NewFiling): Promise<boolean> {
  const { mandateId } = content.actingFor ?? {};
  const mandate = mandateId === undefined ? null : await mandateNumbered(queries, mandateId);
  const isForIt = mandate?.caseNumbers?.includes(file.caseNumber) ?? mandate !== null;
  return partIn(file, content.submitter.personalCode, isForIt ? principalOf(content) : null) !== null;
}

const principalOf = ({ actingFor }: NewFiling): Principal | null => actingFor?.principal ?? null;

async function caseWritten(queries: Queries, content: NewFiling): Promise<CaseFile | null> {
  const { goes } = rulesOf(content.kind);
  const { caseNumber, concerns } = content;
  if (goes === "newCase") return null;
  if (caseNumber === null && goes === "inCase") throw new PlatformProblem(422, "caseMissing");
  const file = caseNumber === null ? null : await caseFileNumbered(queries, caseNumber);
  const own = file !== null && (await takesPart(queries, file, content)) ? file : null;
  if (concerns !== null) {
    if (own === null) throw new PlatformProblem(422, "concernsUnknown");
    await refuseUnknownConcern(queries, content, own);
  }
  return own;
}

/** What it is about must be in the case, and the person must see it there. */
async function refuseUnknownConcern(
  queries: Queries,
  { concerns, submitter }: NewFiling,
  file: CaseFile,
): Promise<void> {
  if (concerns === null) return;
  const { personalCode } = submitter;
  const papers = documentsFor(file, personalCode)?.map(({ documentId }) => documentId) ?? [];
  const ids: Record<typeof concerns.kind, () => readonly string[] | Promise<readonly string[]>> = {
    hearing: () => file.hearings.map(({ hearingId }) => hearingId),
    document: () => papers,
    ruling: () =>
      file.rulings.filter(({ documentId }) => papers.includes(documentId)).map(({ rulingId }) => rulingId),
    due: () => ownDues(queries, file, personalCode),
  };
  if (!(await ids[concerns.kind]()).includes(concerns.id)) throw new PlatformProblem(422, "concernsUnknown");
}

async function ownDues(queries: Queries, { filings }: CaseFile, code: string): Promise<string[]> {
  const own = filings.filter(({ personalCode }) => personalCode === code);
  const found: string[] = [];
  for (const { filingId } of own)
    found.push(...(await duesOfFiling(queries, filingId)).map(({ dueId }) => dueId));
  return found;
}

/** A filing lies in a case that is there: its papers, and a line in the course. */
export async function putInCase(moment: Moment, file: CaseFile, filing: FilingFile): Promise<CaseFile> {
  const { filingId, kind, content, registrationNumber } = filing;
  const { personalCode } = content.submitter;
  const rules = rulesOf(kind);
  const audience = audienceIn(filing);
  const role = partIn(file, personalCode, principalOf(content));
  const papers = papersOf(filing, { author: role === null ? "other" : sideOf(role), audience });
  const documentId = papers.find(({ kind: paperKind }) => paperKind === rules.paperKind)?.documentId ?? null;
  const text = `${rules.name.lv}, ${registrationNumber}`;
  const told = noted(file, { at: moment.at, kind: rules.received, documentId, text, audience });
  return saveCase(
    moment,
    {
      ...told,
      documents: [...papers, ...file.documents],
      // What opened the case stays the last.
      filings: [{ filingId, personalCode, kind }, ...file.filings],
    },
    "lv.elieta.case.document",
  );
}

/** Who in the case sees a filing and what answers it. */
export function audienceIn({
  kind,
  content,
  opensCase = true,
}: FilingFile): CaseFile["timeline"][number]["audience"] {
  const { audience } = rulesOf(kind);
  const isForAll = audience === "all" || (audience === "submitterInCase" && opensCase);
  return isForAll ? "all" : `person:${content.submitter.personalCode}`;
}

/** The desk found the case to which a waiting filing belongs. */
export async function attachFiling(moment: Moment, filingId: string, caseNumber: string): Promise<void> {
  const filing = await filingIn(moment, filingId, ["received"]);
  if (filing.caseId !== null || filing.opensCase !== false) throw new DeskRefusal("notNow");
  const file = await caseFileNumbered(moment.queries, caseNumber);
  if (file === null) throw new DeskRefusal("caseUnknown");
  const { caseId } = await putInCase(moment, file, filing);
  await saveFiling(moment, { ...filing, caseId });
}
