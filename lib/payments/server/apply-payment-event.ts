import "server-only";
import type { Transaction } from "@/lib/db/database";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { newsOfPayment } from "../payment-news";
import { type PaymentEvent, stateAfter } from "../transitions";
import type { PaymentRow } from "./locked-payment";

export type Moved = {
  readonly event: PaymentEvent;
  readonly actor: "citizen" | "worker" | "officer";
  /** A code, for whoever reads the history. */
  readonly reason?: string;
  readonly changes?: {
    readonly providerSessionId?: string;
    readonly providerIntentId?: string | null;
    readonly checkoutUrl?: string | null;
    readonly paidAt?: Date | null;
  };
};

/** Moves a payment along one edge and writes the history. Throws where the table has no such edge: that is a bug. */
export async function applyPaymentEvent(
  tx: Transaction,
  payment: PaymentRow,
  change: Moved,
): Promise<PaymentRow> {
  const { event, actor, reason = null, changes = {} } = change;
  const state = stateAfter(payment.state, event);
  if (state === undefined) throw new Error(`No edge ${event} from ${payment.state}`);
  const version = payment.version + 1;
  const { count } = await tx.payment.updateMany({
    where: { id: payment.id, state: payment.state, version: payment.version },
    data: { ...changes, state, version, stateSince: new Date() },
  });
  if (count === 0) throw new Error("The payment was moved by somebody else");
  await tx.paymentEvent.create({
    data: {
      paymentId: payment.id,
      seq: version,
      fromState: payment.state,
      event,
      toState: state,
      actor,
      reason,
    },
  });
  const moved = { ...payment, ...changes, state, version };
  await tellOfPayment(tx, moved);
  return moved;
}

/** Whoever pays is told of what becomes of the money, in the same transaction. */
async function tellOfPayment(tx: Transaction, { id, dueId, personId, state }: PaymentRow): Promise<void> {
  const kind = newsOfPayment(state);
  if (kind === undefined) return;
  await notify(tx, {
    personId,
    kind,
    occurrence: occurrence.paymentState(id, state),
    subject: { dueId },
    occurredAt: new Date(),
  });
}
