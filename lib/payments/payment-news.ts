import type { NewsKind } from "@/lib/notifications/news";
import type { PaymentState } from "./transitions";

/** The states of a payment that its payer is told of. */
const NEWS_OF_STATE: Partial<Readonly<Record<PaymentState, NewsKind>>> = {
  paidUnconfirmed: "paymentReceived",
  failed: "paymentFailed",
  mismatchHold: "paymentHeld",
  refundPending: "paymentReturning",
  refunded: "paymentReturned",
};

export const newsOfPayment = (state: PaymentState): NewsKind | undefined => NEWS_OF_STATE[state];
