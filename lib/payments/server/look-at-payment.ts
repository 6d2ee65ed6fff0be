import "server-only";
import type Stripe from "stripe";
import { askStripe, isLiveMode } from "@/lib/adapters/stripe";
import type { PaymentLook } from "../payment-look";
import type { PaymentRow } from "./locked-payment";

/** Asks the provider how a payment stands. Throws `Outage` when it does not answer. */
export async function lookAtPayment(
  payment: PaymentRow & { providerSessionId: string },
): Promise<PaymentLook> {
  const session = await askStripe((provider) =>
    provider.checkout.sessions.retrieve(payment.providerSessionId, {
      expand: ["payment_intent.latest_charge"],
    }),
  );
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  return {
    session: sessionStatus(session.status),
    money: moneyOf(session, intent),
    matches: isOf(payment, session, intent),
    declineCode: declineOf(intent),
    paidAt: chargedAt(intent),
    intentId: intent?.id ?? null,
  };
}

function declineOf(intent: Stripe.PaymentIntent | null): string | null {
  const fault = intent?.last_payment_error;
  return fault?.decline_code ?? fault?.code ?? null;
}

function chargedAt(intent: Stripe.PaymentIntent | null): Date | null {
  const charge = intent?.latest_charge;
  return typeof charge === "object" && charge !== null ? new Date(charge.created * 1000) : null;
}

/** Every other word of the provider means that the session still goes on. */
function sessionStatus(status: string | null): PaymentLook["session"] {
  return status === "complete" || status === "expired" ? status : "open";
}

function moneyOf(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): PaymentLook["money"] {
  if (session.payment_status === "paid" || intent?.status === "succeeded") return "paid";
  if (intent === null) return "none";
  if (intent.status === "processing") return "processing";
  if (intent.status === "requires_action") return "requiresAction";
  if (intent.status === "canceled") return "failed";
  return intent.last_payment_error ? "declined" : "none";
}

/** The money that came is the money that was asked for: this payment, this amount, this currency, this mode. */
function isOf(
  payment: PaymentRow,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): boolean {
  return (
    session.client_reference_id === payment.id &&
    session.livemode === isLiveMode() &&
    session.currency === payment.currency &&
    session.amount_total === payment.amountCents &&
    (intent === null ||
      (intent.amount_received === payment.amountCents && intent.currency === payment.currency))
  );
}
