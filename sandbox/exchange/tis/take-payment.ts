import type { Due, NewPayment, PaymentReport } from "@/lib/exchange/shapes";
import { notFound, PlatformProblem } from "../http/problem";
import { type CaseFile, moved, noted } from "./case-file";
import { caseFile } from "./case-store";
import { dueWith, duesOfFiling, isSettled, keepDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { filingFile } from "./filing-store";
import { filingIn, type Moment, saveCase, saveFiling } from "./moment";
import { plannedFrom } from "./kinds/plan-of-kind";
import { rulesOf } from "./kinds/rules-of-kind";
import { toBeDecidedBy } from "./open-case";
import { inEuros } from "./words";

type Report = { readonly dueId: string; readonly personalCode: string; readonly payment: NewPayment };

/** Notes a payment. When the fee was the only thing missing, the claim goes on (s. 133). */
export async function takePayment(
  moment: Moment,
  { dueId, personalCode, payment }: Report,
): Promise<PaymentReport> {
  const due = await dueWith(moment.queries, dueId);
  const filing = due === null ? null : await filingFile(moment.queries, due.filingId);
  if (due === null || filing?.content.submitter.personalCode !== personalCode) throw notFound();
  const paid = withPayment(due, payment.amountCents);
  await keepPayment(moment, { dueId, personalCode, payment });
  await keepDue(moment.queries, paid);
  await saveFiling(moment, filing, "lv.elieta.due.changed");
  await noteInCase(moment, filing, payment.amountCents);
  return {
    ownerPersonalCode: personalCode,
    paymentId: payment.paymentId,
    notedAt: moment.at.toISOString(),
    due: paid,
  };
}

function withPayment(due: Due, amountCents: number): Due {
  if (due.state !== "unpaid") throw new PlatformProblem(409, "dueNotPayable");
  const paidCents = due.paidCents + amountCents;
  if (due.amountCents === null || paidCents > due.amountCents)
    throw new PlatformProblem(422, "amountMismatch");
  return { ...due, paidCents, state: paidCents === due.amountCents ? "paid" : "unpaid" };
}

async function keepPayment({ queries, at }: Moment, { dueId, payment }: Report): Promise<void> {
  const done = await queries.query(
    "INSERT INTO due_payment (payment_id, due_id, noted_at, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [payment.paymentId, dueId, at, JSON.stringify(payment)],
  );
  if (done.rowCount === 0) throw new PlatformProblem(409, "idempotencyKeyReused");
}

async function noteInCase(moment: Moment, payer: FilingFile, amountCents: number): Promise<void> {
  const { filingId, caseId, opensCase = true } = payer;
  const file = caseId === null ? null : await caseFile(moment.queries, caseId);
  if (file === null) return;
  const told = noted(file, {
    at: moment.at,
    kind: "duePaid",
    text: inEuros(amountCents),
    audience: opensCase ? "claimant" : `person:${payer.content.submitter.personalCode}`,
  });
  const isCured = isForTheFee(payer) && isSettled(await duesOfFiling(moment.queries, filingId));
  await saveCase(moment, isCured && opensCase ? reopened(moment, told, payer) : told);
  if (isCured) await takeUp(moment, filingId);
}

/** Left without progress for nothing but what is owed. */
const isForTheFee = ({ state, defects }: FilingFile): boolean =>
  state === "leftWithoutProgress" && defects.every(({ field }) => field === "fee");

async function takeUp(moment: Moment, filingId: string): Promise<void> {
  const filing = await filingIn(moment, filingId, ["leftWithoutProgress"]);
  await saveFiling(moment, {
    ...filing,
    state: "registered",
    stateSince: moment.at.toISOString(),
    planned: plannedFrom(moment.at, filing),
    defects: [],
    cureBy: null,
  });
}

function reopened({ at }: Moment, file: CaseFile, { kind }: FilingFile): CaseFile {
  const nextStep = toBeDecidedBy(at, rulesOf(kind).newCase?.termDays ?? 0);
  return { ...moved(file, { at, status: "opened", nextStep }), defects: null };
}
