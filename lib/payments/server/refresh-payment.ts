import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { enqueue, wake } from "@/lib/outbox/server/enqueue";
import { log } from "@/lib/log";
import { amountDue } from "../due-state";
import { eventsFor, type PaymentLook } from "../payment-look";
import type { PaymentEvent } from "../transitions";
import { applyPaymentEvent } from "./apply-payment-event";
import { dueSums } from "./due-sums";
import { endSession } from "./end-session";
import { lockedPayment, type PaymentRow, paymentRow } from "./locked-payment";
import { lookAtPayment } from "./look-at-payment";
import { openSession } from "./open-session";

/**
 * Brings a payment to what the provider says. Whatever made us look (an event, its repeat, a sweep) does not matter, so
 * neither does how often or in which order. Throws `Outage` when the provider does not answer: the job comes again.
 */
export async function refreshPayment({ paymentId }: { paymentId: string }): Promise<void> {
  const stored = await db().payment.findUnique({ where: { id: paymentId } });
  if (stored === null) return;
  const payment = await withSession(paymentRow(stored));
  if (payment === undefined) return;
  const look = await lookAtPayment(payment);
  await inTransaction((tx) => takeOver(tx, payment.id, look));
  // What was to be cancelled and is still open after a lost answer is cancelled again.
  if (payment.state === "unknown" && look.session === "open") await endSession(payment.providerSessionId);
}

type Known = PaymentRow & { readonly providerSessionId: string };

/** An event may come before the answer that names the session: the same key brings it again. */
async function withSession(payment: PaymentRow): Promise<Known | undefined> {
  const opened = payment.state === "created" ? await openSession(payment) : payment;
  if (opened === undefined || opened.providerSessionId === null) return undefined;
  return { ...opened, providerSessionId: opened.providerSessionId };
}

async function takeOver(tx: Transaction, paymentId: string, look: PaymentLook): Promise<void> {
  let payment = await lockedPayment(tx, paymentId);
  if (payment === undefined) return;
  if (look.declineCode !== null)
    await tx.payment.update({ where: { id: paymentId }, data: { declineCode: look.declineCode } });
  for (const event of eventsFor(payment.state, look)) {
    const changes = {
      providerIntentId: look.intentId,
      ...(event === "paid" ? { paidAt: look.paidAt ?? new Date(), checkoutUrl: null } : {}),
    };
    payment = await applyPaymentEvent(tx, payment, { event, actor: "worker", changes });
    await whatFollows(tx, payment, event);
  }
}

/** Paid: the platform is told, or a second payment of the same due goes back. Late or wrong money never settles anything. */
async function whatFollows(tx: Transaction, payment: PaymentRow, event: PaymentEvent): Promise<void> {
  if (payment.state === "mismatchHold") {
    log.error({ paymentId: payment.id, event }, "payment held: amount, currency or time do not match");
    await note(tx, payment, "payment.held");
    if (event === "paidLate") await goesBack(tx, payment, "late");
  }
  if (payment.state === "paidUnconfirmed") await isPaid(tx, payment);
}

async function isPaid(tx: Transaction, payment: PaymentRow): Promise<void> {
  const due = await tx.due.findUniqueOrThrow({ where: { id: payment.dueId }, include: { payments: true } });
  const others = dueSums({ ...due, payments: due.payments.filter(({ id }) => id !== payment.id) });
  await note(tx, payment, "payment.paid");
  if (others.paid >= (amountDue(others) ?? Infinity)) await goesBack(tx, payment, "double");
  else if (due.platformDueId !== null) {
    await enqueue(tx, {
      aggregate: `payment:${payment.id}`,
      kind: "payment.report",
      payload: { paymentId: payment.id },
    });
  }
}

/** A double or late payment is returned without an officer. The wish is a state, so that no lost job loses it. */
async function goesBack(tx: Transaction, payment: PaymentRow, reason: "late" | "double"): Promise<void> {
  await applyPaymentEvent(tx, payment, { event: "refundRequested", actor: "worker", reason });
  await wake(tx, "payments.refund", { paymentId: payment.id });
}

const note = (tx: Transaction, payment: PaymentRow, action: string): Promise<void> =>
  audit(tx, {
    personId: null,
    action,
    subjectKind: "payment",
    subjectId: payment.id,
    requestId: null,
    detail: { due: payment.dueId, amountCents: payment.amountCents },
  });
