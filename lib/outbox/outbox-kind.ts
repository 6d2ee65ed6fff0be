/** What leaves the system. Each kind has one handler in the worker. */
export const OUTBOX_KINDS = [
  "filing.deliver",
  "payment.report",
  "payment.refresh",
  "payment.refund",
  "mail.send",
] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];
