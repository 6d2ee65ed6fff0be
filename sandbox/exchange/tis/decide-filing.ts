import { answerCorrections } from "./answer-corrections";
import { audienceIn } from "./place-filing";
import { type CaseFile, noted } from "./case-file";
import { caseFile } from "./case-store";
import { courtWith } from "../registers/courts";
import { filePaper, loosePaper, type PaperDraft } from "./court-papers";
import { duesOfFiling, isSettled } from "./dues";
import { type FilingFile, isToBeRegistered } from "./filing-file";
import { filingFile } from "./filing-store";
import type { Decision, Prepared } from "./kinds/decision";
import { rulesOf } from "./kinds/rules-of-kind";
import { usualPaper } from "./kinds/usual-paper";
import { DeskRefusal, filingIn, type Moment, saveCase, saveFiling } from "./moment";
import { registerFiling } from "./register-filing";

/** Takes one of the decisions of a filing's kind: a paper, a line in the course, what changes in the case, the state of the filing. */
export async function decideFiling(
  moment: Moment,
  filingId: string,
  { decision: code, ...input }: Readonly<Record<string, unknown>>,
): Promise<void> {
  const decision = await decisionOf(moment, filingId, code);
  const filing = await taken(moment, filingId);
  const file = filing.caseId === null ? null : await caseFile(moment.queries, filing.caseId);
  if (!decision.isOffered({ filing, file })) throw new DeskRefusal("notNow");
  await refuseUnpaid(moment, filing, decision);
  const prepared = decision.prepared({ moment, filing, file, input });
  const paper =
    prepared.paper === undefined ? usualPaper(filing, decision.outcome, prepared.reason) : prepared.paper;
  const [kept, documentId] = await answered(moment, { filing, file, paper, decision, prepared });
  const decided = await saveFiling(moment, {
    ...filing,
    state: decision.outcome,
    stateSince: moment.at.toISOString(),
    reason: prepared.reason,
    answerDocumentId: documentId,
    planned: prepared.next,
    defects: [],
    cureBy: null,
  });
  await answerCorrections(moment, decided, { state: "registered", reason: null });
  await prepared.then({ filing: decided, file: kept }, documentId);
}

async function decisionOf({ queries }: Moment, filingId: string, code: unknown): Promise<Decision> {
  const filing = await filingFile(queries, filingId);
  if (filing === null) throw new DeskRefusal("notFound");
  const { decisions } = rulesOf(filing.kind);
  const decision = typeof code === "string" && Object.hasOwn(decisions, code) ? decisions[code] : undefined;
  if (decision === undefined) throw new DeskRefusal("inputInvalid decision");
  if (!decision.from.includes(filing.state)) throw new DeskRefusal("notNow");
  return decision;
}

/** What is only received is registered first: what opens a case has one from here on. What waits without one is answered as it is. */
async function taken(moment: Moment, filingId: string): Promise<FilingFile> {
  const filing = await filingFile(moment.queries, filingId);
  if (filing === null) throw new DeskRefusal("notFound");
  if (!isToBeRegistered(filing)) return filing;
  await registerFiling(moment, filingId);
  return filingIn(moment, filingId, ["registered"]);
}

async function refuseUnpaid(
  { queries }: Moment,
  { filingId }: FilingFile,
  decision: Decision,
): Promise<void> {
  if (!decision.asksPayment || decision.isFree) return;
  if (!isSettled(await duesOfFiling(queries, filingId))) throw new DeskRefusal("feeUnpaid");
}

type Answering = {
  readonly filing: FilingFile;
  readonly file: CaseFile | null;
  readonly paper: PaperDraft | null;
  readonly decision: Decision;
  readonly prepared: Prepared;
};

async function answered(
  moment: Moment,
  { filing, file, paper, decision, prepared }: Answering,
): Promise<[file: CaseFile | null, documentId: string | null]> {
  const addressee = filing.content.submitter.personalCode;
  if (file === null) {
    const court = courtWith(filing.courtId)?.name ?? filing.courtId;
    return [null, paper === null ? null : await loosePaper(moment, court, { ...paper, addressee })];
  }
  const audience = audienceIn(filing);
  const drawn =
    paper === null
      ? { file, documentId: null }
      : await filePaper(moment, file, { audience, ...paper, addressee });
  const { documentId } = drawn;
  const told =
    documentId === null
      ? drawn.file
      : noted(drawn.file, {
          at: moment.at,
          kind: "requestDecided",
          documentId,
          text: decision.title[0],
          audience: paper?.audience ?? audience,
        });
  const changed = prepared.changed(told, documentId);
  return [await saveCase(moment, changed, decision.event ?? eventOf(file, changed)), documentId];
}

/** What the portal is told of: a ruling, a paper, or that something changed. */
function eventOf(before: CaseFile, after: CaseFile): Parameters<typeof saveCase>[2] {
  if (after.rulings.length > before.rulings.length) return "lv.elieta.ruling.issued";
  if (after.documents.length > before.documents.length) return "lv.elieta.case.document";
  return "lv.elieta.case.changed";
}
