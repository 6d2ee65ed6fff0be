import { dayInRiga } from "@/lib/core/day";
import { termEnd } from "../legal-days";
import type { Defect } from "@/lib/exchange/shapes";
import { newId } from "@/lib/core/id";
import { answerCorrections } from "./answer-corrections";
import { type CaseFile, moved, noted } from "./case-file";
import { caseFile } from "./case-store";
import { filePaper } from "./court-papers";
import type { FilingFile } from "./filing-file";
import { caseIn, DeskRefusal, filingIn, type Moment, saveCase, saveFiling } from "./moment";
import { registerFiling } from "./register-filing";
import { untilDay } from "./words";

/** Civil Procedure Law, s. 133(1): the term to cure defects is at least twenty days. */
export const SHORTEST_CURE_DAYS = 20;
/** S. 442: the term of an ancillary complaint. */
const COMPLAINT_DAYS = 10;

type Notice = { readonly defects: readonly Defect[]; readonly days: number };

const UNANSWERED: readonly FilingFile["state"][] = ["received", "registered"];

/** A claim that the court may still answer. A correction has no answer of its own: it waits with its claim. */
async function claimIn(
  moment: Moment,
  filingId: string,
  states: readonly FilingFile["state"][],
): Promise<FilingFile> {
  const filing = await filingIn(moment, filingId, states);
  if (filing.kind === "correction") throw new DeskRefusal("notNow");
  return filing;
}

/** The three answers to a filing presuppose a case; one that was only received gets its number first. */
async function caseOf(moment: Moment, filing: FilingFile): Promise<CaseFile> {
  const file =
    filing.caseId === null
      ? await registerFiling(moment, filing.filingId)
      : await caseFile(moment.queries, filing.caseId);
  if (file === null) throw new DeskRefusal("notFound");
  return caseIn(moment, file.caseId, ["opened", "leftWithoutProgress"]);
}

/** Leaves the claim without progress (s. 133): a notice of defects and a term; the original date is kept when they are cured. */
export async function leaveWithoutProgress(
  moment: Moment,
  filingId: string,
  { defects, days }: Notice,
): Promise<CaseFile> {
  if (defects.length === 0) throw new DeskRefusal("defectsMissing");
  if (!Number.isInteger(days) || days < SHORTEST_CURE_DAYS) throw new DeskRefusal("termTooShort");
  const received = await claimIn(moment, filingId, UNANSWERED);
  const open = await caseOf(moment, received);
  const cureBy = termEnd(dayInRiga(moment.at), days);
  const { file, documentId } = await filePaper(moment, open, {
    kind: "noticeOfDefects",
    title: "Lēmums par prasības pieteikuma atstāšanu bez virzības",
    paragraphs: [
      `Prasības pieteikums ar reģistrācijas numuru ${received.registrationNumber} atstāts bez virzības (Civilprocesa likuma 133. pants).`,
      "Konstatētie trūkumi:",
      ...defects.map(({ text }, index) => `${String(index + 1)}. ${text}`),
      `Trūkumi jānovērš ${untilDay(cureBy)}. Ja trūkumi tiks novērsti šajā termiņā, pieteikums uzskatāms par iesniegtu dienā, kad tas pirmo reizi iesniegts tiesai.`,
      "Ja trūkumi netiks novērsti, pieteikums uzskatāms par neiesniegtu.",
    ],
    audience: "claimant",
  });
  const left = moved(file, {
    at: moment.at,
    status: "leftWithoutProgress",
    nextStep: { who: "claimant", by: cureBy },
  });
  const told = noted(left, { at: moment.at, kind: "leftWithoutProgress", documentId, audience: "claimant" });
  const kept = await saveCase(moment, {
    ...told,
    defects: { filingId, cureBy, items: [...defects], documentId },
  });
  await answerCorrections(moment, kept.caseId, { state: "registered", reason: null });
  const filing = await filingIn(moment, filingId, UNANSWERED);
  await saveFiling(moment, {
    ...filing,
    state: "leftWithoutProgress",
    stateSince: moment.at.toISOString(),
    defects: [...defects],
    cureBy,
  });
  return kept;
}

/** Refuses the claim (s. 132). An ancillary complaint may be brought. */
export async function refuseFiling(moment: Moment, filingId: string, reason: string): Promise<CaseFile> {
  if (reason.trim() === "") throw new DeskRefusal("reasonMissing");
  const filing = await claimIn(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  const open = await caseOf(moment, filing);
  const today = dayInRiga(moment.at);
  const appealBy = termEnd(today, COMPLAINT_DAYS);
  const { file, documentId } = await filePaper(moment, open, {
    kind: "decision",
    title: "Lēmums par atteikšanos pieņemt prasības pieteikumu",
    paragraphs: [
      "Tiesnesis atsakās pieņemt prasības pieteikumu (Civilprocesa likuma 132. pants).",
      `Pamatojums: ${reason}`,
      `Par lēmumu var iesniegt blakus sūdzību ${untilDay(appealBy)}.`,
    ],
    audience: "claimant",
  });
  const refused = {
    ...moved(file, { at: moment.at, status: "refused", nextStep: { who: null, by: null } }),
    reason,
    defects: null,
  };
  const kept = await saveCase(
    moment,
    {
      ...noted(refused, { at: moment.at, kind: "refused", documentId, audience: "claimant" }),
      rulings: [
        {
          rulingId: newId(moment.at.getTime()),
          kind: "decision",
          outcome: null,
          date: today,
          drawnUpOn: today,
          documentId,
          summary: reason,
          fullJudgmentRequestBy: null,
          appealBy,
          inForceSince: null,
        },
        ...refused.rulings,
      ],
    },
    "lv.elieta.ruling.issued",
  );
  await closeFiling(moment, filingId, { state: "refused", reason });
  return kept;
}

/** Deems the claim not filed and returns it: unsigned (s. 130(4)) or not cured in time (s. 133(4)). A case there may be or not. */
export async function deemNotFiled(moment: Moment, filingId: string, reason: string): Promise<void> {
  if (reason.trim() === "") throw new DeskRefusal("reasonMissing");
  const filing = await claimIn(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  if (filing.caseId !== null) {
    const open = await caseIn(moment, filing.caseId, ["opened", "leftWithoutProgress"]);
    const { file, documentId } = await filePaper(moment, open, {
      kind: "decision",
      title: "Lēmums par prasības pieteikuma uzskatīšanu par neiesniegtu",
      paragraphs: [
        "Prasības pieteikums uzskatāms par neiesniegtu un atdodams iesniedzējam.",
        `Pamatojums: ${reason}`,
      ],
      audience: "claimant",
    });
    const closed = {
      ...moved(file, { at: moment.at, status: "deemedNotFiled", nextStep: { who: null, by: null } }),
      reason,
      defects: null,
    };
    await saveCase(
      moment,
      noted(closed, { at: moment.at, kind: "deemedNotFiled", documentId, audience: "claimant" }),
    );
  }
  await closeFiling(moment, filingId, { state: "deemedNotFiled", reason });
}

async function closeFiling(
  moment: Moment,
  filingId: string,
  { state, reason }: Pick<FilingFile, "state" | "reason">,
): Promise<void> {
  const filing = await filingIn(moment, filingId, [...UNANSWERED, "leftWithoutProgress"]);
  if (filing.caseId !== null) await answerCorrections(moment, filing.caseId, { state, reason });
  await saveFiling(moment, {
    ...filing,
    state,
    reason,
    stateSince: moment.at.toISOString(),
    defects: [],
    cureBy: null,
  });
}
