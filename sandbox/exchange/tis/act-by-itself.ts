import { dayInRiga } from "@/lib/core/day";
import type { CaseStatus, Defect } from "@/lib/exchange/shapes";
import type { Queries } from "../database";
import { correctionsOf } from "./answer-corrections";
import { deemNotFiled, leaveWithoutProgress, SHORTEST_CURE_DAYS } from "./answer-filing";
import type { CaseFile } from "./case-file";
import { caseFile, keepCase } from "./case-store";
import { acceptClaim, endExplanationPeriod, holdHearing } from "./conduct-case";
import { decideFiling } from "./decide-filing";
import { duesOfFiling, isSettled } from "./dues";
import { type FilingFile, isToBeRegistered, type Plan } from "./filing-file";
import { filingFile } from "./filing-store";
import { UNANSWERED } from "./kinds/decision";
import { rulesOf } from "./kinds/rules-of-kind";
import { type Moment, saveFiling } from "./moment";
import { registerFiling } from "./register-filing";
import { issueJudgment, markInForce } from "./rule";

const NOT_CURED = "Trūkumi noteiktajā termiņā nav novērsti (Civilprocesa likuma 133. pants).";
const OPEN: readonly FilingFile["state"][] = [...UNANSWERED, "leftWithoutProgress"];
const NO_CASE = "Tiesa neatrod lietu ar iesniegumā norādīto numuru.";

type ByItself = (moment: Moment, file: CaseFile) => Promise<unknown>;
const nothing: ByItself = () => Promise.resolve();

const ACTS: Record<CaseStatus, ByItself> = {
  opened: decideOnClaim,
  leftWithoutProgress: (moment, { defects }) => deemNotFiled(moment, defects?.filingId ?? "", NOT_CURED),
  awaitingExplanation: (moment, { caseId }) => endExplanationPeriod(moment, caseId),
  hearingSet: (moment, { caseId }) => holdHearing(moment, caseId),
  judgmentDateSet: (moment, { caseId }) => issueJudgment(moment, caseId, { outcome: "granted", text: "" }),
  decided: comeIntoForce,
  warningSent: nothing,
  underAppeal: nothing,
  inForce: nothing,
  terminated: nothing,
  refused: nothing,
  deemedNotFiled: nothing,
};

/** What the court does with a case when its moment has come and nobody at the desk did anything. */
export async function actByItself(moment: Moment, file: CaseFile): Promise<void> {
  await ACTS[file.status](moment, file);
}

/** S. 203(1): what was filed against the ruling keeps it out of force until it is answered; the court looks again on the next day. */
async function comeIntoForce(moment: Moment, file: CaseFile): Promise<unknown> {
  if (!(await isHeldBack(moment.queries, file))) return markInForce(moment, file.caseId);
  return keepCase(moment.queries, { ...file, heldUntil: dayInRiga(moment.at) });
}

async function isHeldBack(queries: Queries, { filings }: CaseFile): Promise<boolean> {
  for (const { filingId, kind } of filings) {
    if (kind === undefined || !rulesOf(kind).holdsBack) continue;
    const filing = await filingFile(queries, filingId);
    if (filing !== null && OPEN.includes(filing.state)) return true;
  }
  return false;
}

async function decideOnClaim(moment: Moment, { caseId, filings }: CaseFile): Promise<void> {
  const claim = await filingFile(moment.queries, filings.at(-1)?.filingId ?? "");
  const defects = claim === null ? [] : await defectsOf(moment.queries, claim);
  if (claim === null || defects.length === 0) await acceptClaim(moment, caseId);
  else await leaveWithoutProgress(moment, claim.filingId, { defects, days: SHORTEST_CURE_DAYS });
}

/** What the court does with a filing when its moment has come: registers it, lets its term run out, or decides. */
export async function actOnFiling(moment: Moment, filingId: string): Promise<void> {
  const filing = await filingFile(moment.queries, filingId);
  if (filing === null) return;
  const { state, planned = null } = filing;
  if (state === "leftWithoutProgress") await deemNotFiled(moment, filingId, NOT_CURED);
  else if (isToBeRegistered(filing)) await registerFiling(moment, filingId);
  else if (planned !== null) await decideByItself(moment, filing, planned);
}

async function decideByItself(moment: Moment, filing: FilingFile, plan: Plan): Promise<void> {
  const { filingId, caseId, kind, state } = filing;
  const file = caseId === null ? null : await caseFile(moment.queries, caseId);
  const defects = UNANSWERED.includes(state) ? await defectsOf(moment.queries, filing) : [];
  const { isCurable, decisions } = rulesOf(kind);
  const unpaid = reasonUnpaid(filing, file, defects);
  if (unpaid !== null) {
    await decideFiling(moment, filingId, { decision: "refuse", reason: unpaid });
    return;
  }
  if (defects.length > 0 && isCurable && file !== null) {
    await leaveWithoutProgress(moment, filingId, { defects, days: SHORTEST_CURE_DAYS });
    return;
  }
  const reason = reasonToRefuse(filing, file, defects);
  if (reason !== null) await decideFiling(moment, filingId, { decision: "refuse", reason });
  else if (decisions[plan.decision]?.isOffered({ filing, file }) === true)
    await decideFiling(moment, filingId, { ...plan.input, decision: plan.decision });
  // What cannot be decided so any more is left to the desk.
  else await saveFiling(moment, { ...filing, planned: null });
}

/** Some complaints are not taken before they are paid: there is no term to cure that. */
function reasonUnpaid(
  { kind }: FilingFile,
  file: CaseFile | null,
  defects: readonly Defect[],
): string | null {
  if (!rulesOf(kind).isRefusedUnpaid(file)) return null;
  return defects.find(({ field }) => field === "fee")?.text ?? null;
}

/** What belongs into a case that the court does not find, or has a defect for which there is no term to cure, is refused. */
function reasonToRefuse(
  { kind, state }: FilingFile,
  file: CaseFile | null,
  defects: readonly Defect[],
): string | null {
  const isLost = file === null && rulesOf(kind).goes === "inCase" && UNANSWERED.includes(state);
  if (isLost) return NO_CASE;
  return defects.length === 0 ? null : defects.map(({ text }) => text).join(" ");
}

/** What a judge who only reckons finds: a fee that is owed (s. 133), and what the rules of the kind find. */
async function defectsOf(queries: Queries, filing: FilingFile): Promise<Defect[]> {
  const { filingId, caseId, content, kind } = filing;
  const corrections = caseId === null ? [] : await correctionsOf(queries, { filingId, caseId });
  const file = caseId === null ? null : await caseFile(queries, caseId);
  const isOwed = !isSettled(await duesOfFiling(queries, filingId));
  return [
    ...(isOwed ? [{ field: "fee", text: OWED[content.fee?.kind ?? "stateFee"] }] : []),
    ...rulesOf(kind).defects({
      content,
      corrections: corrections.map((correction) => correction.content),
      file,
    }),
  ];
}

const OWED = {
  stateFee: "Nav samaksāta valsts nodeva.",
  deposit: "Nav samaksāta drošības nauda.",
  service: "Nav samaksāts maksas pakalpojums.",
} as const;
