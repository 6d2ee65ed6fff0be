import { type Day, dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { termEnd } from "../legal-days";
import type { Hearing } from "@/lib/exchange/shapes";
import { instantInRiga } from "../riga-time";
import { acceptCorrections, correctionsOf } from "./answer-corrections";
import { type CaseFile, type FiledPaper, moved, noted } from "./case-file";
import { filePaper } from "./court-papers";
import { duesOfFiling, isSettled } from "./dues";
import { caseIn, DeskRefusal, type Moment, saveCase } from "./moment";
import { processWords } from "./process-words";
import { summon } from "./summon";
import { onDay, untilDay } from "./words";

/** Civil Procedure Law, s. 148: the defendant explains within fifteen to thirty days; this court gives thirty. */
const EXPLANATION_DAYS = 30;
const HEARING_HOURS = 1;

/** Accepts the claim and sends it to the defendant. A fee that is still owed keeps it back. */
export async function acceptClaim(moment: Moment, caseId: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["opened"]);
  if (open.course === "decision") throw new DeskRefusal("notNow");
  const words = processWords(open);
  if (!(await isPaid(moment, open))) throw new DeskRefusal("feeUnpaid");
  await acceptCorrections(moment, open);
  const by = termEnd(dayInRiga(moment.at), EXPLANATION_DAYS);
  const { file, documentId } = await filePaper(moment, open, {
    kind: "notice",
    title: `Paziņojums ${words.toWhom} par ${words.aboutWhat} un paskaidrojuma iesniegšanu`,
    paragraphs: [
      `Tiesa pieņēmusi ${words.aboutWhat} un ierosinājusi lietu ${words.inWhich}.`,
      `Paskaidrojumu var iesniegt ${untilDay(by)}. Paskaidrojuma neiesniegšana nav šķērslis lietas izskatīšanai.`,
    ],
  });
  const accepted = noted(file, { at: moment.at, kind: "accepted" });
  const sent = noted(accepted, { at: moment.at, kind: "sentToDefendant", documentId });
  const waiting = moved(sent, {
    at: moment.at,
    status: "awaitingExplanation",
    nextStep: { who: "defendant", by },
  });
  return saveCase(
    moment,
    { ...waiting, sentToDefendantAt: moment.at.toISOString() },
    "lv.elieta.case.document",
  );
}

/** Whether nothing is owed for what opened the case; what others filed in it keeps nothing back. */
async function isPaid({ queries }: Moment, { caseId, filings }: CaseFile): Promise<boolean> {
  const filingId = filings.at(-1)?.filingId ?? "";
  const corrections = await correctionsOf(queries, { filingId, caseId });
  for (const id of [filingId, ...corrections.map((correction) => correction.filingId)]) {
    if (!isSettled(await duesOfFiling(queries, id))) return false;
  }
  return true;
}

/** Tells the day on which the judgment will be drawn up and available (s. 250.25). */
export async function setJudgmentDate(moment: Moment, caseId: string, on: Day): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["awaitingExplanation", "judgmentDateSet", "hearingSet"]);
  if (on < dayInRiga(moment.at)) throw new DeskRefusal("dayPassed");
  const { file, documentId } = await filePaper(moment, open, {
    kind: "notice",
    title: "Paziņojums par sprieduma sastādīšanas dienu",
    paragraphs: [
      `${processWords(open).isShort ? "Saīsinātais spriedums" : "Spriedums"} tiks sastādīts un tiešsaistes sistēmā būs pieejams ${onDay(on)}.`,
    ],
  });
  const told = noted(file, { at: moment.at, kind: "judgmentDateSet", documentId });
  const waiting = moved(told, {
    at: moment.at,
    status: "judgmentDateSet",
    nextStep: { who: "court", by: on },
  });
  return saveCase(moment, { ...waiting, judgmentDate: on }, "lv.elieta.case.document");
}

type Sitting = { readonly startsAt: Date; readonly hall: string | null; readonly mode: Hearing["mode"] };

/** Sets a hearing; one that was set before is postponed. */
export async function setHearing(
  moment: Moment,
  caseId: string,
  { startsAt, hall, mode }: Sitting,
): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["awaitingExplanation", "judgmentDateSet", "hearingSet"]);
  if (startsAt <= moment.at) throw new DeskRefusal("dayPassed");
  const hearing: Hearing = {
    hearingId: newId(moment.at.getTime()),
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + HEARING_HOURS * 3_600_000).toISOString(),
    courthouse: open.courthouse ?? open.courtName,
    hall,
    mode,
    status: "scheduled",
    judge: open.judge,
    videoUrl: mode === "video" ? `https://video.example/${open.caseId}` : null,
  };
  const { file, documentId } = await summon(moment, open, hearing);
  const postponed = file.hearings.map((other) =>
    other.status === "scheduled" ? { ...other, status: "postponed" as const } : other,
  );
  const told = noted(file, { at: moment.at, kind: "hearingSet", documentId });
  const next = moved(told, {
    at: moment.at,
    status: "hearingSet",
    nextStep: { who: "court", by: dayInRiga(startsAt) },
  });
  const hearings = [...postponed, hearing].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return saveCase(moment, { ...next, hearings, judgmentDate: null }, "lv.elieta.hearing.set");
}

/** Decides that the case needs no hearing although one was asked for. */
export async function refuseHearing(moment: Moment, caseId: string, reason: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["awaitingExplanation", "hearingSet"]);
  if (reason.trim() === "") throw new DeskRefusal("reasonMissing");
  const told = noted(open, { at: moment.at, kind: "hearingNotGranted", text: reason });
  return saveCase(moment, { ...told, hearingRefused: true });
}

/** The hearing took place; the day of the judgment is told. */
export async function holdHearing(moment: Moment, caseId: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["hearingSet"]);
  const hearings = open.hearings.map((hearing) =>
    hearing.status === "scheduled" ? { ...hearing, status: "held" as const } : hearing,
  );
  await saveCase(moment, { ...noted(open, { at: moment.at, kind: "hearingHeld" }), hearings });
  return setJudgmentDate(moment, caseId, judgmentDay(dayInRiga(moment.at)));
}

const DAYS_TO_JUDGMENT = 14;
export const judgmentDay = (from: Day): Day => termEnd(from, DAYS_TO_JUDGMENT);

type Added = {
  readonly kind: FiledPaper["kind"];
  readonly title: string;
  readonly text: string;
  readonly author: FiledPaper["author"];
};

/** Adds a paper to the file, for everybody in the case. */
export async function addDocument(
  moment: Moment,
  caseId: string,
  { kind, title, text, author }: Added,
): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, [
    "opened",
    "awaitingExplanation",
    "judgmentDateSet",
    "hearingSet",
    "decided",
    "inForce",
    "leftWithoutProgress",
    "warningSent",
    "underAppeal",
  ]);
  if (title.trim() === "" || text.trim() === "") throw new DeskRefusal("textMissing");
  const by = author === "court" ? {} : { signedBy: author === "defendant" ? "Atbildētājs" : "Iesniedzējs" };
  const { file, documentId } = await filePaper(moment, open, {
    kind,
    title,
    paragraphs: text.split(/\n{2,}/),
    author,
    ...by,
  });
  const told = noted(file, {
    at: moment.at,
    kind: kind === "explanation" ? "explanationReceived" : "documentAdded",
    documentId,
    text: title,
  });
  return saveCase(moment, told, "lv.elieta.case.document");
}

/** The explanation period is over: a hearing where one was asked for, else the day of the judgment is told. */
export async function endExplanationPeriod(moment: Moment, caseId: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["awaitingExplanation"]);
  await saveCase(moment, noted(open, { at: moment.at, kind: "explanationPeriodEnded" }));
  const today = dayInRiga(moment.at);
  if (!open.hearingRequested || open.hearingRefused)
    return setJudgmentDate(moment, caseId, judgmentDay(today));
  const on = termEnd(today, 21);
  return setHearing(moment, caseId, { startsAt: instantInRiga(on, 10), hall: "4", mode: "inPerson" });
}
