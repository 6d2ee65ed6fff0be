import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { monthEnd, termEnd } from "../legal-days";
import type { Ruling } from "@/lib/exchange/shapes";
import { type CaseFile, moved, noted, withoutOpenHearings } from "./case-file";
import { filePaper } from "./court-papers";
import { caseIn, DeskRefusal, type Moment, saveCase } from "./moment";
import { inForce } from "./kinds/higher-court";
import { processWords } from "./process-words";
import { inEuros, untilDay } from "./words";

export type Outcome = NonNullable<Ruling["outcome"]>;
type Judgment = {
  readonly outcome: Outcome;
  /** The operative part; made from the outcome when empty. */ readonly text: string;
};

/** S. 250.25(2.1) and s. 415; a month in an administrative case (Administrative Procedure Law, s. 291): all run from the day on which the judgment is drawn up, which is when it is available here. */
const FULL_JUDGMENT_DAYS = 10;
const APPEAL_DAYS = 20;

const OPERATIVE: Record<Outcome, (file: CaseFile) => string> = {
  granted: (file) =>
    file.claimTotalCents === null
      ? `${processWords(file).what} apmierināt pilnībā.`
      : `Prasību apmierināt pilnībā un piedzīt no atbildētāja prasītāja labā ${inEuros(file.claimTotalCents)}.`,
  partlyGranted: (file) => `${processWords(file).what} apmierināt daļēji, pārējā daļā noraidīt.`,
  dismissed: (file) => `${processWords(file).what} noraidīt.`,
};

/** Draws up the judgment: a short one in the simplified procedure (s. 250.25–250.26), else the whole. */
export async function issueJudgment(
  moment: Moment,
  caseId: string,
  { outcome, text }: Judgment,
): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["awaitingExplanation", "judgmentDateSet", "hearingSet"]);
  const today = dayInRiga(moment.at);
  const { isShort, inWhich } = processWords(open);
  const kind = isShort ? "shortJudgment" : "fullJudgment";
  const terms = {
    fullJudgmentRequestBy: isShort ? termEnd(today, FULL_JUDGMENT_DAYS) : null,
    appealBy: open.processKind === "administrative" ? monthEnd(today) : termEnd(today, APPEAL_DAYS),
  };
  const summary = text.trim() === "" ? OPERATIVE[outcome](open) : text.trim();
  const { file, documentId } = await filePaper(moment, open, {
    kind,
    title: isShort ? "Saīsinātais spriedums" : "Spriedums",
    paragraphs: [
      "LATVIJAS TAUTAS VĀRDĀ",
      `Tiesa, izskatot lietu ${open.subject.toLocaleLowerCase("lv")} ${inWhich}, nosprieda:`,
      summary,
      ...(terms.fullJudgmentRequestBy === null
        ? []
        : [`Lūgumu sastādīt pilnu spriedumu var iesniegt ${untilDay(terms.fullJudgmentRequestBy)}.`]),
      isShort
        ? "Pārsūdzēt apelācijas kārtībā var tikai pilnu spriedumu (Civilprocesa likuma 250.²⁷ panta trešā daļa)."
        : `Spriedumu var pārsūdzēt apelācijas kārtībā ${untilDay(terms.appealBy)}.`,
    ],
  });
  const ruling: Ruling = {
    rulingId: newId(moment.at.getTime()),
    kind,
    outcome,
    date: today,
    drawnUpOn: today,
    documentId,
    summary,
    ...terms,
    inForceSince: null,
  };
  const told = noted(file, { at: moment.at, kind, documentId });
  const decided = moved(told, { at: moment.at, status: "decided", nextStep: { who: null, by: null } });
  const next = {
    ...decided,
    judgmentDate: today,
    rulings: [ruling, ...file.rulings],
    hearings: withoutOpenHearings(file).hearings,
  };
  return saveCase(moment, next, "lv.elieta.ruling.issued");
}

/** Any other decision of the court in the course of the case. */
export async function issueDecision(moment: Moment, caseId: string, text: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, [
    "awaitingExplanation",
    "judgmentDateSet",
    "hearingSet",
    "decided",
    "inForce",
    "warningSent",
    "underAppeal",
  ]);
  if (text.trim() === "") throw new DeskRefusal("textMissing");
  const today = dayInRiga(moment.at);
  const { file, documentId } = await filePaper(moment, open, {
    kind: "decision",
    title: "Lēmums",
    paragraphs: text.split(/\n{2,}/),
  });
  const ruling: Ruling = {
    rulingId: newId(moment.at.getTime()),
    kind: "decision",
    outcome: null,
    date: today,
    drawnUpOn: today,
    documentId,
    summary: text,
    fullJudgmentRequestBy: null,
    appealBy: null,
    inForceSince: null,
  };
  const told = noted(file, { at: moment.at, kind: "decision", documentId });
  return saveCase(moment, { ...told, rulings: [ruling, ...file.rulings] }, "lv.elieta.ruling.issued");
}

/** The term of appeal has run out, or the desk says so. */
export async function markInForce(moment: Moment, caseId: string): Promise<CaseFile> {
  const open = await caseIn(moment, caseId, ["decided"]);
  return saveCase(moment, inForce(open, moment.at));
}
