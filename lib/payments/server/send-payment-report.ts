import "server-only";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { reportPayment } from "@/lib/exchange/server/report-payment";
import type { OutboxHandler } from "@/lib/outbox/server/outbox-context";
import { applyPaymentEvent } from "./apply-payment-event";
import { confirmDue } from "./confirm-due";
import { lockedPayment } from "./locked-payment";
import { payerOf } from "./payer-of";

/** Paying asks for a strong sign-in, so whoever paid was known this well. */
const ASSURANCE = "high";

/**
 * Tells the platform that a due was paid. The id of the payment is the key, so a repeat is noted once. Throws when the
 * platform does not answer or refuses: the citizen sees the payment as paid all the same, and the message comes again.
 */
export const sendPaymentReport: OutboxHandler["send"] = async ({ paymentId = "" }, { finish }) => {
  const payment = await db().payment.findUnique({ where: { id: paymentId }, include: { due: true } });
  const dueId = payment?.due.platformDueId;
  if (payment?.state !== "paidUnconfirmed" || payment.paidAt === null || typeof dueId !== "string") return;
  const payer = await payerOf(payment.personId);
  const { due } = await reportPayment(
    actingForSelf(payer, { acr: ASSURANCE, purpose: "reportPayment" }),
    dueId,
    {
      paymentId,
      amountCents: Number(payment.amountCents),
      currency: "EUR",
      paidAt: payment.paidAt.toISOString(),
      payer: { name: `${payer.givenName} ${payer.familyName}`, personalCode: payer.personalCode },
      providerRef: payment.providerIntentId ?? payment.idempotencyKey,
    },
  );
  await finish(async (tx) => {
    const current = await lockedPayment(tx, paymentId);
    if (current?.state !== "paidUnconfirmed") return;
    await applyPaymentEvent(tx, current, { event: "reported", actor: "worker" });
    await confirmDue(tx, {
      clientRef: payment.dueId,
      platformDueId: dueId,
      amountCents: due.amountCents === null ? null : cents(due.amountCents),
      confirmed: due.confirmed,
      paidCents: cents(due.paidCents),
      state: due.state,
    });
  });
};
