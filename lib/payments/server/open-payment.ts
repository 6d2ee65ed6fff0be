import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Language } from "@/lib/core/language";
import { newId } from "@/lib/core/id";
import { Outage } from "@/lib/core/outage";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { dueState, isPayable, remainingDue } from "../due-state";
import { isOpenPayment } from "../transitions";
import { dueSums } from "./due-sums";
import { type PaymentRow, paymentRow } from "./locked-payment";
import { openSession } from "./open-session";

export type PaymentWish = {
  readonly dueId: string;
  readonly personId: string;
  readonly language: Language;
  readonly requestId: string;
};

export type PaymentRefusal =
  "notFound" | "nothingDue" | "alreadyPaid" | "amountNotConfirmed" | "onHold" | "inProgress" | "unavailable";

/** The provider takes no page that lives shorter than half an hour; a minute covers the way there. */
const LIFETIME = 31 * 60_000;
/** A page that could no longer be opened is replaced by a new one, once. */
const TRIES = 2;

/**
 * Begins a card payment, or goes on with the one that is open: a due has at most one. The amount is the due's, the row
 * and its key are saved before the provider is called. Answers the address where the card is entered.
 */
export async function openPayment(
  wish: PaymentWish,
): Promise<Result<{ checkoutUrl: string }, PaymentRefusal>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const payment = await inTransaction((tx) => paymentToOpen(tx, wish));
    if (!payment.ok) return payment;
    const opened = payment.value.state === "created" ? await opening(payment.value) : payment.value;
    if (opened === "unavailable") return err(opened);
    if (opened === undefined) continue;
    if (opened.state !== "sessionOpen" || opened.checkoutUrl === null) return err("inProgress");
    return ok({ checkoutUrl: opened.checkoutUrl });
  }
  throw new Error("The payment provider opens no page for a new payment");
}

/** An outage is a calm notice to whoever wanted to pay; the row and its key wait for the next try. */
async function opening(payment: PaymentRow): Promise<PaymentRow | "unavailable" | undefined> {
  try {
    return await openSession(payment);
  } catch (error) {
    if (error instanceof Outage) return "unavailable";
    throw error;
  }
}

async function paymentToOpen(
  tx: Transaction,
  wish: PaymentWish,
): Promise<Result<PaymentRow, PaymentRefusal>> {
  // Held until the end: two tabs come one after the other, and the second finds the payment of the first.
  await tx.$queryRaw`SELECT 1 FROM due WHERE id = ${wish.dueId}::uuid FOR UPDATE`;
  const due = await tx.due.findFirst({
    where: { id: wish.dueId, personId: wish.personId },
    include: { payments: true },
  });
  if (due === null) return err("notFound");
  const open = due.payments.map(paymentRow).find(({ state }) => isOpenPayment(state));
  if (open !== undefined) return ok(open);
  if (due.payments.some(({ state }) => state === "mismatchHold")) return err("onHold");
  const sums = dueSums(due);
  const amount = remainingDue(sums);
  if (!isPayable(sums) || amount === null) return err(whyNot(dueState(sums)));
  return ok(await newPayment(tx, wish, amount));
}

function whyNot(state: ReturnType<typeof dueState>): PaymentRefusal {
  if (state === "paid") return "alreadyPaid";
  return state === "exempt" ? "nothingDue" : "amountNotConfirmed";
}

async function newPayment(tx: Transaction, wish: PaymentWish, amount: number): Promise<PaymentRow> {
  const id = newId();
  const stored = await tx.payment.create({
    data: {
      id,
      dueId: wish.dueId,
      personId: wish.personId,
      amountCents: BigInt(amount),
      currency: "eur",
      state: "created",
      idempotencyKey: `pay:${id}:1`,
      language: wish.language,
      expiresAt: new Date(Date.now() + LIFETIME),
    },
  });
  await audit(tx, {
    personId: wish.personId,
    action: "payment.opened",
    subjectKind: "payment",
    subjectId: id,
    requestId: wish.requestId,
    detail: { due: wish.dueId, amountCents: amount },
  });
  return paymentRow(stored);
}
