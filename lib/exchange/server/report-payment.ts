import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { NewPayment, PaymentReport } from "../shapes";
import { ask } from "./ask";

/** Tells the register that a due was paid. The id of the payment is the idempotency key. */
export async function reportPayment(
  acting: ActingContext,
  dueId: string,
  payment: NewPayment,
): Promise<PaymentReport> {
  const { data } = await ask({
    operation: "reportPayment",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.POST("/v1/dues/{dueId}/payments", {
        params: { path: { dueId }, header: { ...header, "Idempotency-Key": payment.paymentId } },
        body: payment,
        signal,
      }),
  });
  if (data.paymentId !== payment.paymentId || data.due.dueId !== dueId)
    throw new ExchangeWrongAnswer("reportPayment", "mismatch");
  return data;
}
