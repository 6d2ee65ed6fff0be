/** What leaves the system. Each kind has one handler in the worker. */
export const OUTBOX_KINDS = ["filing.deliver", "payment.report"] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];
