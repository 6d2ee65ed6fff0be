import "server-only";
import { askStripe } from "@/lib/adapters/stripe";
import { audit } from "@/lib/audit/server/audit";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { PaymentEvent } from "../transitions";
import { applyPaymentEvent } from "./apply-payment-event";
import { lockedPayment, type PaymentRow } from "./locked-payment";

/**
 * Gives back a double or late payment, without an officer: the whole of what was charged, once, by one key. The wish is
 * written down before the provider is called; a lost answer is asked for again.
 */
export async function refundPayment({ paymentId }: { paymentId: string }): Promise<void> {
  const payment = await inTransaction(async (tx) => {
    const current = await lockedPayment(tx, paymentId);
    if (current?.state !== "paidUnconfirmed" && current?.state !== "mismatchHold") return current;
    return applyPaymentEvent(tx, current, { event: "refundRequested", actor: "worker", reason: "doubleOrLate" });
  });
  if (payment?.state === "refundPending") await moveRefund(payment);
}

/** Sends the refund, or learns how it stands: the key brings the same refund again. */
async function moveRefund(payment: PaymentRow): Promise<void> {
  const intentId = payment.providerIntentId;
  if (intentId === null) throw new Error("A payment without an intent cannot be refunded");
  const key = await refundKey(payment);
  const refund = await askStripe((provider) =>
    provider.refunds.create({ payment_intent: intentId, metadata: { paymentId: payment.id } }, { idempotencyKey: key }),
  );
  const event = outcomeOf(refund.status);
  if (event === undefined) return;
  await inTransaction(async (tx) => {
    const current = await lockedPayment(tx, payment.id);
    if (current?.state !== "refundPending") return;
    await applyPaymentEvent(tx, current, { event, actor: "worker" });
    await audit(tx, {
      personId: null,
      action: `payment.${event}`,
      subjectKind: "payment",
      subjectId: payment.id,
      requestId: null,
      detail: { due: payment.dueId, amountCents: payment.amountCents },
    });
  });
}

function outcomeOf(status: string | null): PaymentEvent | undefined {
  if (status === "succeeded") return "refunded";
  return status === "failed" || status === "canceled" ? "refundFailed" : undefined;
}

/** One key for each wish: a refund that failed for good may be wished again. */
async function refundKey({ id }: PaymentRow): Promise<string> {
  const wishes = await db().paymentEvent.count({ where: { paymentId: id, event: "refundRequested" } });
  return `refund:${id}:${String(wishes)}`;
}
