import "server-only";
import type Stripe from "stripe";
import { askStripe, isStripeRefusal } from "@/lib/adapters/stripe";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import { isLanguage } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { type DueKind, dueKindOf } from "../due-kinds";
import { applyPaymentEvent } from "./apply-payment-event";
import { lockedPayment, type PaymentRow } from "./locked-payment";

type Opened = { readonly id: string; readonly url: string | null };

/**
 * Asks the provider for the card page of a payment whose row and key are saved already. The same key always brings the
 * same page, so a lost answer is asked for again. Undefined when the provider says that it can no longer be opened.
 * Throws `Outage` when it does not answer: the row waits.
 */
export async function openSession(payment: PaymentRow): Promise<PaymentRow | undefined> {
  const session = await createdSession(payment);
  return inTransaction(async (tx) => {
    const current = await lockedPayment(tx, payment.id);
    if (current?.state !== "created") return current;
    if (session === undefined) {
      await applyPaymentEvent(tx, current, { event: "neverOpened", actor: "worker" });
      return undefined;
    }
    const changes = { providerSessionId: session.id, checkoutUrl: session.url };
    return applyPaymentEvent(tx, current, { event: "opened", actor: "citizen", changes });
  });
}

async function createdSession(payment: PaymentRow): Promise<Opened | undefined> {
  const due = await db().due.findUniqueOrThrow({ where: { id: payment.dueId }, select: { kind: true } });
  const session = sessionOf(payment, dueKindOf(due.kind));
  try {
    return await askStripe((provider) =>
      provider.checkout.sessions.create(session, { idempotencyKey: payment.idempotencyKey }),
    );
  } catch (error) {
    // A request that the provider calls impossible was not carried out under this key, now or before.
    if (isStripeRefusal(error)) return undefined;
    throw error;
  }
}

/** Made of nothing but what is stored, so that every repeat is the same request. No personal data leaves with it. */
function sessionOf(payment: PaymentRow, kind: DueKind): Stripe.Checkout.SessionCreateParams {
  const language = isLanguage(payment.language) ? payment.language : "lv";
  const page = `${env().APP_ORIGIN}/${language}/dues/${payment.dueId}`;
  const metadata = { paymentId: payment.id };
  return {
    mode: "payment",
    client_reference_id: payment.id,
    metadata,
    payment_intent_data: { metadata },
    allowed_payment_method_types: ["card"],
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: payment.currency,
          unit_amount: payment.amountCents,
          product_data: { name: translator(language)(`payments:product.${kind}`) },
        },
      },
    ],
    locale: language,
    expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
    success_url: `${page}?from=checkout`,
    cancel_url: `${page}?from=cancelled`,
  };
}
