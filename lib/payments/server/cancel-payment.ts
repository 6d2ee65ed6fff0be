import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { applyPaymentEvent } from "./apply-payment-event";
import { endSession } from "./end-session";
import { lockedPayment, paymentRow } from "./locked-payment";
import { refreshPayment } from "./refresh-payment";

export type PaymentToCancel = {
  readonly dueId: string;
  readonly personId: string;
  readonly requestId: string;
};

/**
 * Ends the open card payment of a due, at the provider first. When the card was charged a moment before, it stays paid.
 * After a lost answer the payment is neither paid nor cancelled until a look has told.
 */
export async function cancelPayment(
  wish: PaymentToCancel,
): Promise<Result<null, "notFound" | "notCancellable">> {
  const stored = await db().payment.findFirst({
    where: { dueId: wish.dueId, personId: wish.personId, state: "sessionOpen" },
  });
  if (stored === null) return err((await isOwnDue(wish)) ? "notCancellable" : "notFound");
  const payment = paymentRow(stored);
  if (payment.providerSessionId === null) return err("notCancellable");
  const answer = await endSession(payment.providerSessionId);
  if (answer === "refused") {
    await refreshPayment({ paymentId: payment.id });
    return err("notCancellable");
  }
  await inTransaction(async (tx) => {
    const current = await lockedPayment(tx, payment.id);
    if (current?.state !== "sessionOpen") return;
    const event = answer === "ended" ? "cancelled" : "answerLost";
    await applyPaymentEvent(tx, current, { event, actor: "citizen" });
    await audit(tx, {
      personId: wish.personId,
      action: "payment.cancelled",
      subjectKind: "payment",
      subjectId: payment.id,
      requestId: wish.requestId,
    });
  });
  return ok(null);
}

const isOwnDue = async ({ dueId, personId }: PaymentToCancel): Promise<boolean> =>
  (await db().due.count({ where: { id: dueId, personId } })) > 0;
