/**
 * The life of a card payment, as one table (docs: security design, payment state machine). The database holds the same
 * edges in `payment_edge` and refuses every other move, whoever asks.
 */
export const PAYMENT_STATES = [
  "created",
  "sessionOpen",
  "processing",
  "requiresAction",
  "unknown",
  "paidUnconfirmed",
  "reported",
  "settled",
  "expired",
  "cancelled",
  "failed",
  "mismatchHold",
  "refundPending",
  "refundFailed",
  "refunded",
  "disputed",
  "lost",
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export type PaymentEdge = { readonly from: PaymentState; readonly event: string; readonly to: PaymentState };

/** What may happen, in which state, and what becomes of it. Nothing else may. */
export const PAYMENT_EDGES = [
  { from: "created", event: "opened", to: "sessionOpen" },
  { from: "created", event: "neverOpened", to: "cancelled" },

  { from: "sessionOpen", event: "submitted", to: "processing" },
  { from: "sessionOpen", event: "expired", to: "expired" },
  { from: "sessionOpen", event: "cancelled", to: "cancelled" },
  { from: "sessionOpen", event: "answerLost", to: "unknown" },
  { from: "sessionOpen", event: "mismatched", to: "mismatchHold" },

  { from: "processing", event: "actionRequired", to: "requiresAction" },
  { from: "processing", event: "paid", to: "paidUnconfirmed" },
  { from: "processing", event: "failed", to: "failed" },
  { from: "processing", event: "answerLost", to: "unknown" },
  { from: "processing", event: "mismatched", to: "mismatchHold" },

  { from: "requiresAction", event: "submitted", to: "processing" },

  { from: "unknown", event: "submitted", to: "processing" },
  { from: "unknown", event: "paid", to: "paidUnconfirmed" },
  { from: "unknown", event: "failed", to: "failed" },
  { from: "unknown", event: "expired", to: "expired" },
  { from: "unknown", event: "mismatched", to: "mismatchHold" },

  { from: "paidUnconfirmed", event: "reported", to: "reported" },
  { from: "paidUnconfirmed", event: "refundRequested", to: "refundPending" },
  { from: "reported", event: "settled", to: "settled" },
  { from: "reported", event: "refundRequested", to: "refundPending" },
  { from: "settled", event: "refundRequested", to: "refundPending" },
  { from: "settled", event: "disputed", to: "disputed" },

  { from: "disputed", event: "disputeWon", to: "settled" },
  { from: "disputed", event: "disputeLost", to: "lost" },

  { from: "refundPending", event: "refunded", to: "refunded" },
  { from: "refundPending", event: "refundFailed", to: "refundFailed" },
  { from: "refundFailed", event: "refundRequested", to: "refundPending" },

  { from: "expired", event: "paidLate", to: "mismatchHold" },
  { from: "cancelled", event: "paidLate", to: "mismatchHold" },
  { from: "failed", event: "paidLate", to: "mismatchHold" },

  { from: "mismatchHold", event: "refundRequested", to: "refundPending" },
  { from: "mismatchHold", event: "accepted", to: "reported" },
] as const satisfies readonly PaymentEdge[];

export type PaymentEvent = (typeof PAYMENT_EDGES)[number]["event"];

/** The state after the event, or nothing when the event has no edge from here. */
export function stateAfter(from: PaymentState, event: PaymentEvent): PaymentState | undefined {
  return PAYMENT_EDGES.find((edge) => edge.from === from && edge.event === event)?.to;
}

/** While one of these lasts, the due has its one open payment, and another cannot be begun. */
export const OPEN_PAYMENT_STATES = [
  "created",
  "sessionOpen",
  "processing",
  "requiresAction",
  "unknown",
] as const satisfies readonly PaymentState[];

/** The money has arrived with the right amount and is not on its way back. */
export const PAID_PAYMENT_STATES = [
  "paidUnconfirmed",
  "reported",
  "settled",
  "disputed",
] as const satisfies readonly PaymentState[];

export const isOpenPayment = (state: PaymentState): boolean => includes(OPEN_PAYMENT_STATES, state);
export const isPaidPayment = (state: PaymentState): boolean => includes(PAID_PAYMENT_STATES, state);

function includes(states: readonly PaymentState[], state: PaymentState): boolean {
  return states.includes(state);
}
