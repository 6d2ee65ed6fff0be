import "server-only";
import type Stripe from "stripe";
import { askStripe } from "@/lib/adapters/stripe";
import { audit } from "@/lib/audit/server/audit";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { PaymentEvent } from "../transitions";
import { applyPaymentEvent } from "./apply-payment-event";
import { lockedPayment } from "./locked-payment";

/**
 * Sends the refund that was decided on, or learns how it stands: the whole of what was charged, once, by one key. Throws
 * `Outage` when the provider does not answer: the job, or the sweep, comes again.
 */
export async function refundPayment({ paymentId }: { paymentId: string }): Promise<void> {
  const payment = await db().payment.findUnique({ where: { id: paymentId } });
  if (payment?.state !== "refundPending") return;
  const intentId = payment.providerIntentId;
  if (intentId === null) throw new Error("A payment without an intent cannot be refunded");
  const event = outcomeOf(await currentRefund(paymentId, intentId));
  if (event === undefined) return;
  await inTransaction(async (tx) => {
    const current = await lockedPayment(tx, paymentId);
    if (current?.state !== "refundPending") return;
    await applyPaymentEvent(tx, current, { event, actor: "worker" });
    await audit(tx, {
      personId: null,
      action: `payment.${event}`,
      subjectKind: "payment",
      subjectId: paymentId,
      requestId: null,
      detail: { due: payment.dueId, amountCents: Number(payment.amountCents) },
    });
  });
}

/** The refund of the present wish: found at the provider, or else sent, by a key of its own. */
async function currentRefund(paymentId: string, intentId: string): Promise<Stripe.Refund> {
  const wishes = await db().paymentEvent.count({ where: { paymentId, event: "refundRequested" } });
  const known = await askStripe((provider) =>
    provider.refunds.list({ payment_intent: intentId, limit: 100 }),
  );
  const [newest] = known.data;
  const failed = known.data.filter((refund) => outcomeOf(refund) === "refundFailed").length;
  if (newest !== undefined && (outcomeOf(newest) !== "refundFailed" || failed >= wishes)) return newest;
  return askStripe((provider) =>
    provider.refunds.create(
      { payment_intent: intentId, metadata: { paymentId } },
      { idempotencyKey: `refund:${paymentId}:${String(wishes)}` },
    ),
  );
}

function outcomeOf({ status }: Stripe.Refund): PaymentEvent | undefined {
  if (status === "succeeded") return "refunded";
  return status === "failed" || status === "canceled" ? "refundFailed" : undefined;
}
