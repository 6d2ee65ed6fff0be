import "server-only";
import { Outage } from "@/lib/core/outage";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { enqueue } from "@/lib/outbox/server/enqueue";
import { log } from "@/lib/log";
import type { PaymentState } from "../transitions";
import { refreshPayment } from "./refresh-payment";
import { refundPayment } from "./refund-payment";

const MINUTE = 60_000;
const MOST = 200;

type Job = (payment: { paymentId: string }) => Promise<void>;
type Sweep = { readonly state: PaymentState; readonly olderThan: number; readonly job: Job };

/** Where a payment may be left behind by a lost event or answer, and after how long it is looked at without one. */
const SWEEPS: readonly Sweep[] = [
  { state: "created", olderThan: MINUTE, job: refreshPayment },
  { state: "sessionOpen", olderThan: 2 * MINUTE, job: refreshPayment },
  { state: "processing", olderThan: 2 * MINUTE, job: refreshPayment },
  { state: "requiresAction", olderThan: 2 * MINUTE, job: refreshPayment },
  { state: "unknown", olderThan: MINUTE, job: refreshPayment },
  { state: "paidUnconfirmed", olderThan: 5 * MINUTE, job: queueReport },
  { state: "refundPending", olderThan: MINUTE, job: refundPayment },
];

/** Each minute: looks at every payment that has waited too long. Ends early while the provider is down. */
export async function sweepPayments(now: Date = new Date()): Promise<void> {
  for (const { state, olderThan, job } of SWEEPS) {
    const waiting = await db().payment.findMany({
      where: { state, stateSince: { lt: new Date(now.getTime() - olderThan) } },
      select: { id: true },
      orderBy: { stateSince: "asc" },
      take: MOST,
    });
    for (const { id } of waiting) {
      if (!(await isDone(job, id))) return;
    }
  }
}

async function isDone(job: Job, paymentId: string): Promise<boolean> {
  try {
    await job({ paymentId });
    return true;
  } catch (error) {
    // One payment that cannot be moved must not keep the others waiting; an outage keeps them all.
    log.error({ paymentId, error }, "a payment could not be swept");
    return !(error instanceof Outage);
  }
}

/** Tells the platform again, unless the message still waits in the outbox. */
async function queueReport({ paymentId }: { paymentId: string }): Promise<void> {
  const aggregate = `payment:${paymentId}`;
  await inTransaction(async (tx) => {
    const isKnown = await tx.payment.count({
      where: { id: paymentId, due: { platformDueId: { not: null } } },
    });
    const isWaiting = await tx.outboxMessage.count({
      where: { aggregate, kind: "payment.report", sentAt: null },
    });
    if (isKnown > 0 && isWaiting === 0)
      await enqueue(tx, { aggregate, kind: "payment.report", payload: { paymentId } });
  });
}
