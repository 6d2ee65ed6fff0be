import "server-only";
import { deliverFiling } from "@/lib/filings/server/deliver-filing";
import { sendMail } from "@/lib/mail/server/send-mail";
import type { OutboxHandler } from "@/lib/outbox/server/outbox-context";
import type { OutboxHandlers } from "@/lib/outbox/server/drain";
import { refreshPayment } from "@/lib/payments/server/refresh-payment";
import { refundPayment } from "@/lib/payments/server/refund-payment";
import { sendPaymentReport } from "@/lib/payments/server/send-payment-report";

const ofPayment = (work: (payment: { paymentId: string }) => Promise<void>): OutboxHandler => ({
  send: ({ paymentId = "" }) => work({ paymentId }),
});

/** Who sends each kind of message. A kind without a sender does not compile. */
export const handlers: OutboxHandlers = {
  "filing.deliver": deliverFiling,
  "payment.report": { send: sendPaymentReport },
  "payment.refresh": ofPayment(refreshPayment),
  "payment.refund": ofPayment(refundPayment),
  "mail.send": sendMail,
};
