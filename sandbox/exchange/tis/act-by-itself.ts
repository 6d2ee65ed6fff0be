import type { CaseStatus, Defect } from "@/lib/exchange/shapes";
import { deemNotFiled, leaveWithoutProgress, SHORTEST_CURE_DAYS } from "./answer-filing";
import { type CaseFile } from "./case-file";
import { acceptClaim, endExplanationPeriod, holdHearing } from "./conduct-case";
import { duesOfFiling, isSettled } from "./dues";
import { filingsOfCase } from "./filing-store";
import type { Moment } from "./moment";
import { issueShortJudgment, markInForce } from "./rule";

/** Civil Procedure Law, s. 250.19(2): the limit of the simplified procedure, of the main debt. */
const LIMIT_CENTS = 300_000;
const NOT_CURED = "Trūkumi noteiktajā termiņā nav novērsti (Civilprocesa likuma 133. pants).";

type ByItself = (moment: Moment, file: CaseFile) => Promise<unknown>;
const nothing: ByItself = () => Promise.resolve();

const ACTS: Record<CaseStatus, ByItself> = {
  opened: decideOnClaim,
  leftWithoutProgress: (moment, { defects }) => deemNotFiled(moment, defects?.filingId ?? "", NOT_CURED),
  awaitingExplanation: (moment, { caseId }) => endExplanationPeriod(moment, caseId),
  hearingSet: (moment, { caseId }) => holdHearing(moment, caseId),
  judgmentDateSet: (moment, { caseId }) =>
    issueShortJudgment(moment, caseId, { outcome: "granted", text: "" }),
  decided: (moment, { caseId }) => markInForce(moment, caseId),
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

async function decideOnClaim(moment: Moment, file: CaseFile): Promise<void> {
  const [defects, filingId] = await defectsOf(moment, file);
  if (defects.length === 0) await acceptClaim(moment, file.caseId);
  else await leaveWithoutProgress(moment, filingId, { defects, days: SHORTEST_CURE_DAYS });
}

/** What a judge who only reckons finds: a fee that is owed (s. 133), a main debt above the limit. */
async function defectsOf(
  { queries }: Moment,
  { caseId }: CaseFile,
): Promise<[defects: Defect[], filingId: string]> {
  const defects: Defect[] = [];
  const open = (await filingsOfCase(queries, caseId)).filter(
    ({ state }) => state === "received" || state === "registered",
  );
  for (const { filingId } of open) {
    if (!isSettled(await duesOfFiling(queries, filingId)))
      defects.push({ field: "fee", text: "Nav samaksāta valsts nodeva." });
  }
  const newest = open.at(-1);
  if ((newest?.content.mainDebtCents ?? 0) > LIMIT_CENTS) {
    defects.push({
      field: null,
      text: "Galvenais parāds pārsniedz 3 000 €; vienkāršotā procedūra nav piemērojama.",
    });
  }
  // A notice of defects goes to the claim; a correction is never corrected itself.
  return [defects, open.find(({ kind }) => kind !== "correction")?.filingId ?? ""];
}
