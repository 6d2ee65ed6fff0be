import type { FaultSwitches } from "./faults";
import type { Charge, DeclinedTry, Intent, Refund, Session } from "./objects";
import { newStripeId, type Store } from "./store";
import { announce } from "./webhooks";

const now = (): number => Math.floor(Date.now() / 1000);

/** Numbers that the card page knows; every other is refused as wrong. */
export const CARDS = {
  "4242424242424242": "pays",
  "4000000000000002": "generic_decline",
  "4000000000009995": "insufficient_funds",
  "4000002500003155": "asksBank",
} as const;
export type CardNumber = keyof typeof CARDS;
export const isCardNumber = (text: string): text is CardNumber => Object.hasOwn(CARDS, text);

/** The session as it is now: open ones expire at their time. */
export async function sessionNow(store: Store, id: string): Promise<Session | undefined> {
  const session = await store.get("checkout.session", id);
  if (session?.status !== "open" || session.expires_at > now()) return session;
  return expireSession(store, session);
}

export async function expireSession(store: Store, session: Session): Promise<Session> {
  const expired: Session = { ...session, status: "expired", url: null };
  await store.put(expired);
  const intent =
    session.payment_intent === null ? undefined : await store.get("payment_intent", session.payment_intent);
  if (intent !== undefined) await store.put({ ...intent, status: "canceled" });
  await announce(store, "checkout.session.expired", expired);
  return expired;
}

async function intentOf(store: Store, session: Session): Promise<Intent> {
  const known =
    session.payment_intent === null ? undefined : await store.get("payment_intent", session.payment_intent);
  return (
    known ?? {
      id: newStripeId("payment_intent"),
      object: "payment_intent",
      amount: session.amount_total,
      amount_received: 0,
      created: now(),
      currency: session.currency,
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: session.sandbox.intentMetadata,
      status: "requires_payment_method",
    }
  );
}

export async function declineCard(store: Store, session: Session, reason: DeclinedTry): Promise<void> {
  const intent: Intent = {
    ...(await intentOf(store, session)),
    status: "requires_payment_method",
    last_payment_error: reason,
  };
  await store.put(intent);
  await store.put({ ...session, payment_intent: intent.id });
  await announce(store, "payment_intent.payment_failed", intent);
}

export async function askBank(store: Store, session: Session): Promise<void> {
  const intent: Intent = { ...(await intentOf(store, session)), status: "requires_action" };
  await store.put(intent);
  await store.put({ ...session, payment_intent: intent.id });
  await announce(store, "payment_intent.requires_action", intent);
}

/** Takes the money: intent, charge, balance transaction and session change together. */
export async function takeMoney(store: Store, session: Session, faults: FaultSwitches): Promise<Session> {
  const amount = faults.strikes("wrong-amount") ? session.amount_total - 100 : session.amount_total;
  const currency = faults.strikes("wrong-currency") ? "usd" : session.currency;
  const started = await intentOf(store, session);
  const charge = chargeOf({ ...started, amount, currency });
  const intent: Intent = {
    ...started,
    amount,
    currency,
    amount_received: amount,
    latest_charge: charge.id,
    last_payment_error: null,
    status: "succeeded",
  };
  const paid: Session = {
    ...session,
    amount_total: amount,
    currency,
    payment_intent: intent.id,
    payment_status: "paid",
    status: "complete",
    url: null,
  };
  await store.put(charge);
  await store.put(intent);
  await store.put(paid);
  await store.put({ ...movement(charge, "charge"), id: charge.balance_transaction ?? "" });
  await announce(store, "payment_intent.succeeded", intent);
  await announce(store, "charge.succeeded", charge);
  await announce(store, "checkout.session.completed", paid);
  return paid;
}

function chargeOf(intent: Intent): Charge {
  return {
    id: newStripeId("charge"),
    object: "charge",
    amount: intent.amount,
    amount_captured: intent.amount,
    amount_refunded: 0,
    balance_transaction: newStripeId("balance_transaction"),
    created: now(),
    currency: intent.currency,
    livemode: false,
    metadata: intent.metadata,
    paid: true,
    payment_intent: intent.id,
    refunded: false,
    status: "succeeded",
  };
}

function movement(source: Charge | Refund, type: "charge" | "refund") {
  const amount = type === "charge" ? source.amount : -source.amount;
  return {
    id: newStripeId("balance_transaction"),
    object: "balance_transaction",
    amount,
    created: now(),
    currency: source.currency,
    fee: 0,
    net: amount,
    source: source.id,
    status: "available",
    type,
  } as const;
}

export type RefundAsked = {
  readonly charge: Charge;
  readonly amount: number;
  readonly reason: string | null;
  readonly metadata: Readonly<Record<string, string>>;
};

export async function giveBack(store: Store, asked: RefundAsked, faults: FaultSwitches): Promise<Refund> {
  const { charge, amount } = asked;
  const isFailed = faults.strikes("refund-fails");
  const refund: Refund = {
    id: newStripeId("refund"),
    object: "refund",
    amount,
    balance_transaction: isFailed ? null : newStripeId("balance_transaction"),
    charge: charge.id,
    created: now(),
    currency: charge.currency,
    metadata: asked.metadata,
    payment_intent: charge.payment_intent,
    reason: asked.reason,
    status: isFailed ? "failed" : "succeeded",
  };
  await store.put(refund);
  if (isFailed) {
    await announce(store, "refund.failed", refund);
    return refund;
  }
  await store.put({ ...movement(refund, "refund"), id: refund.balance_transaction ?? "" });
  const returned = charge.amount_refunded + amount;
  const changed: Charge = { ...charge, amount_refunded: returned, refunded: returned === charge.amount };
  await store.put(changed);
  await announce(store, "refund.created", refund);
  await announce(store, "charge.refunded", changed);
  return refund;
}
