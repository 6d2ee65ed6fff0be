import { dayInRiga } from "@/lib/core/day";
import type { Defect } from "@/lib/exchange/shapes";
import { termEnd } from "../legal-days";
import { answerCorrections } from "./answer-corrections";
import { type CaseFile, moved, noted } from "./case-file";
import { caseFile } from "./case-store";
import { filePaper } from "./court-papers";
import type { FilingFile } from "./filing-file";
import { ruled } from "./kinds/case-changes";
import { UNANSWERED } from "./kinds/decision";
import { rulesOf } from "./kinds/rules-of-kind";
import { caseIn, DeskRefusal, filingIn, type Moment, saveCase, saveFiling } from "./moment";
import { openCase } from "./open-case";
import { registerFiling } from "./register-filing";
import { untilDay } from "./words";

/** Civil Procedure Law, s. 133(1): the term to cure defects is at least twenty days. */
export const SHORTEST_CURE_DAYS = 20;
/** S. 442: the term of an ancillary complaint. */
const COMPLAINT_DAYS = 10;

type Notice = { readonly defects: readonly Defect[]; readonly days: number };

/** A filing that the court may still answer. A correction has no answer of its own: it waits with what it corrects. */
async function answerable(
  moment: Moment,
  filingId: string,
  states: readonly FilingFile["state"][],
): Promise<FilingFile> {
  const filing = await filingIn(moment, filingId, states);
  if (filing.kind === "correction" || !rulesOf(filing.kind).isCurable) throw new DeskRefusal("notNow");
  return filing;
}

const openedIt = ({ opensCase = true }: FilingFile): boolean => opensCase;

/** The answers to a filing presuppose a case; one that was only received gets its number first. */
async function caseOf(moment: Moment, filing: FilingFile): Promise<CaseFile> {
  if (filing.caseId === null && openedIt(filing)) return openCase(moment, filing);
  if (filing.caseId === null) throw new DeskRefusal("caseMissing");
  if (openedIt(filing)) return caseIn(moment, filing.caseId, ["opened", "leftWithoutProgress"]);
  if (filing.state === "received") await registerFiling(moment, filing.filingId);
  const file = await caseFile(moment.queries, filing.caseId);
  if (file === null) throw new DeskRefusal("notFound");
  return file;
}

/** Who reads what is answered to a filing before anybody else was asked: who filed it. */
const audienceOf = (filing: FilingFile): CaseFile["timeline"][number]["audience"] =>
  openedIt(filing) ? "claimant" : `person:${filing.content.submitter.personalCode}`;

/** Leaves a filing without progress (s. 133): a notice of defects and a term; the original date is kept when they are cured. */
export async function leaveWithoutProgress(
  moment: Moment,
  filingId: string,
  { defects, days }: Notice,
): Promise<void> {
  if (defects.length === 0) throw new DeskRefusal("defectsMissing");
  if (!Number.isInteger(days) || days < SHORTEST_CURE_DAYS) throw new DeskRefusal("termTooShort");
  const received = await answerable(moment, filingId, UNANSWERED);
  const open = await caseOf(moment, received);
  const cureBy = termEnd(dayInRiga(moment.at), days);
  const audience = audienceOf(received);
  const drawn = await filePaper(moment, open, { ...noticeOf(received, defects, cureBy), audience });
  const told = noted(openedIt(received) ? left(moment, drawn.file, cureBy) : drawn.file, {
    at: moment.at,
    kind: "leftWithoutProgress",
    documentId: drawn.documentId,
    audience,
  });
  const { documentId } = drawn;
  await saveCase(
    moment,
    openedIt(received) ? { ...told, defects: { filingId, cureBy, items: [...defects], documentId } } : told,
  );
  const filing = await filingIn(moment, filingId, UNANSWERED);
  await answerCorrections(moment, filing, { state: "registered", reason: null });
  await saveFiling(moment, {
    ...filing,
    state: "leftWithoutProgress",
    stateSince: moment.at.toISOString(),
    defects: [...defects],
    cureBy,
    answerDocumentId: documentId,
    planned: null,
  });
}

const left = ({ at }: Moment, file: CaseFile, by: string): CaseFile =>
  moved(file, { at, status: "leftWithoutProgress", nextStep: { who: "claimant", by } });

function noticeOf(
  { kind, registrationNumber, content }: FilingFile,
  defects: readonly Defect[],
  cureBy: string,
): Parameters<typeof filePaper>[2] {
  const { lvOf, lvWhat } = rulesOf(kind).name;
  return {
    kind: "noticeOfDefects",
    title: `Lēmums par ${lvOf} atstāšanu bez virzības`,
    addressee: content.submitter.personalCode,
    paragraphs: [
      `Tiesa atstāj bez virzības ${lvWhat} ar reģistrācijas numuru ${registrationNumber} (Civilprocesa likuma 133. pants).`,
      "Konstatētie trūkumi:",
      ...defects.map(({ text }, index) => `${String(index + 1)}. ${text}`),
      `Trūkumi jānovērš ${untilDay(cureBy)}. Ja trūkumi tiks novērsti šajā termiņā, par iesniegšanas dienu uzskatāma diena, kad iesniegts sākotnējais dokuments.`,
      "Ja trūkumi netiks novērsti, iesniegtais uzskatāms par neiesniegtu.",
    ],
  };
}

/** Refuses what would open a case (s. 132). An ancillary complaint may be brought. */
export async function refuseFiling(moment: Moment, filingId: string, reason: string): Promise<void> {
  if (reason.trim() === "") throw new DeskRefusal("reasonMissing");
  const filing = await answerable(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  if (!openedIt(filing)) throw new DeskRefusal("notNow");
  const open = await caseOf(moment, filing);
  const appealBy = termEnd(dayInRiga(moment.at), COMPLAINT_DAYS);
  const { lvWhat } = rulesOf(filing.kind).name;
  const { file, documentId } = await filePaper(moment, open, {
    kind: "decision",
    title: `Lēmums par atteikšanos pieņemt ${lvWhat}`,
    paragraphs: [
      `Tiesnesis atsakās pieņemt ${lvWhat} (Civilprocesa likuma 132. pants).`,
      `Pamatojums: ${reason}`,
      `Par lēmumu var iesniegt blakus sūdzību ${untilDay(appealBy)}.`,
    ],
    audience: "claimant",
  });
  const refused = closedCase(moment, file, { status: "refused", reason, documentId });
  await saveCase(
    moment,
    ruled(refused, {
      at: moment.at,
      documentId,
      kind: "decision",
      outcome: null,
      summary: reason,
      appealDays: COMPLAINT_DAYS,
    }),
    "lv.elieta.ruling.issued",
  );
  await closeFiling(moment, filingId, { state: "refused", reason, answerDocumentId: documentId });
}

/** Deems a filing not filed and returns it: unsigned (s. 130(4)) or not cured in time (s. 133(4)). A case there may be or not. */
export async function deemNotFiled(moment: Moment, filingId: string, reason: string): Promise<void> {
  if (reason.trim() === "") throw new DeskRefusal("reasonMissing");
  const filing = await answerable(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  const answerDocumentId = filing.caseId === null ? null : await returned(moment, filing, reason);
  await closeFiling(moment, filingId, { state: "deemedNotFiled", reason, answerDocumentId });
}

async function returned(moment: Moment, filing: FilingFile, reason: string): Promise<string> {
  const open = await caseOf(moment, filing);
  const { lvOf, lvWhat } = rulesOf(filing.kind).name;
  const audience = audienceOf(filing);
  const { file, documentId } = await filePaper(moment, open, {
    kind: "decision",
    title: `Lēmums par ${lvOf} uzskatīšanu par neiesniegtu`,
    paragraphs: [
      `Tiesa uzskata ${lvWhat} par neiesniegtu un atdod to iesniedzējam.`,
      `Pamatojums: ${reason}`,
    ],
    audience,
    addressee: filing.content.submitter.personalCode,
  });
  await saveCase(
    moment,
    openedIt(filing)
      ? closedCase(moment, file, { status: "deemedNotFiled", reason, documentId })
      : noted(file, { at: moment.at, kind: "deemedNotFiled", documentId, audience }),
  );
  return documentId;
}

type Closing = {
  readonly status: "refused" | "deemedNotFiled";
  readonly reason: string;
  readonly documentId: string;
};

/** A case that goes no further because its filing was not taken. */
function closedCase({ at }: Moment, file: CaseFile, { status, reason, documentId }: Closing): CaseFile {
  const closed = moved(file, { at, status, nextStep: { who: null, by: null } });
  return {
    ...noted(closed, { at, kind: status, documentId, audience: "claimant" }),
    reason,
    defects: null,
  };
}

async function closeFiling(
  moment: Moment,
  filingId: string,
  { state, reason, answerDocumentId }: Required<Pick<FilingFile, "state" | "reason" | "answerDocumentId">>,
): Promise<void> {
  const filing = await filingIn(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  await answerCorrections(moment, filing, { state, reason });
  await saveFiling(moment, {
    ...filing,
    state,
    reason,
    answerDocumentId,
    stateSince: moment.at.toISOString(),
    planned: null,
    defects: [],
    cureBy: null,
  });
}
