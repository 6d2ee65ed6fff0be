import "server-only";
import type { Transaction } from "@/lib/db/database";
import { enqueue } from "@/lib/outbox/server/enqueue";

/** Once the platform knows the due of a draft: tells it of the payments that were made before. */
export async function queueReports(tx: Transaction, { draftId }: { draftId: string }): Promise<void> {
  const payments = await tx.payment.findMany({
    where: { state: "paidUnconfirmed", due: { draftId, platformDueId: { not: null } } },
    select: { id: true },
  });
  for (const { id } of payments) {
    await enqueue(tx, { aggregate: `payment:${id}`, kind: "payment.report", payload: { paymentId: id } });
  }
}
