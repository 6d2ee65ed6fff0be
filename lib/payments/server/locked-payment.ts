import "server-only";
import type { Transaction } from "@/lib/db/database";
import { type Cents, cents } from "@/lib/core/money";
import { PAYMENT_STATES, type PaymentState } from "../transitions";

/** A payment as its row has it. */
export type PaymentRow = {
  readonly id: string;
  readonly dueId: string;
  readonly personId: string;
  readonly amountCents: Cents;
  readonly currency: string;
  readonly state: PaymentState;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly language: string;
  readonly providerSessionId: string | null;
  readonly providerIntentId: string | null;
  readonly checkoutUrl: string | null;
  readonly expiresAt: Date;
  readonly paidAt: Date | null;
};

type Stored = Omit<PaymentRow, "amountCents" | "state"> & {
  readonly amountCents: bigint;
  readonly state: string;
};

export function paymentRow(stored: Stored): PaymentRow {
  return { ...stored, amountCents: cents(Number(stored.amountCents)), state: paymentState(stored.state) };
}

export function paymentState(text: string): PaymentState {
  const state = PAYMENT_STATES.find((known) => known === text);
  if (state === undefined) throw new Error(`Unknown state of a payment: ${text}`);
  return state;
}

/** The payment, held until the transaction ends, so that its state is the one that is moved on from. */
export async function lockedPayment(tx: Transaction, paymentId: string): Promise<PaymentRow | undefined> {
  await tx.$queryRaw`SELECT 1 FROM payment WHERE id = ${paymentId}::uuid FOR UPDATE`;
  const stored = await tx.payment.findUnique({ where: { id: paymentId } });
  return stored === null ? undefined : paymentRow(stored);
}
