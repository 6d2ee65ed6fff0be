import type { Due, NewPayment, PaymentReport } from "@/lib/exchange/shapes";
import { notFound, PlatformProblem } from "../http/problem";
import { moved, noted } from "./case-file";
import { caseFile } from "./case-store";
import { dueWith, duesOfFiling, isSettled, keepDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { filingFile } from "./filing-store";
import { type Moment, saveCase, saveFiling } from "./moment";
import { toBeDecidedBy } from "./register-filing";
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

async function noteInCase(
  moment: Moment,
  { filingId, caseId }: FilingFile,
  amountCents: number,
): Promise<void> {
  const file = caseId === null ? null : await caseFile(moment.queries, caseId);
  if (file === null) return;
  const told = noted(file, {
    at: moment.at,
    kind: "duePaid",
    text: inEuros(amountCents),
    audience: "claimant",
  });
  const isCured =
    file.status === "leftWithoutProgress" &&
    file.defects?.items.every(({ field }) => field === "fee") === true &&
    isSettled(await duesOfFiling(moment.queries, filingId));
  if (!isCured) {
    await saveCase(moment, told);
    return;
  }
  await saveCase(moment, {
    ...moved(told, { at: moment.at, status: "opened", nextStep: toBeDecidedBy(moment.at) }),
    defects: null,
  });
  const filing = await filingFile(moment.queries, filingId);
  if (filing?.state === "leftWithoutProgress") {
    await saveFiling(moment, {
      ...filing,
      state: "registered",
      stateSince: moment.at.toISOString(),
      defects: [],
      cureBy: null,
    });
  }
}
