import type { PaymentEvent, PaymentState } from "./transitions";

/** What the provider says about a payment when it is asked: never what an event or a return address claims. */
export type PaymentLook = {
  readonly session: "open" | "complete" | "expired";
  readonly money: "none" | "declined" | "requiresAction" | "processing" | "paid" | "failed";
  /** Amount, currency, reference and mode are those of the payment. */
  readonly matches: boolean;
  readonly declineCode: string | null;
  readonly paidAt: Date | null;
  readonly intentId: string | null;
};

type Finding = "paid" | "mismatched" | "expired" | "failed" | "actionRequired" | "processing" | "waiting";

function findingOf({ session, money, matches }: PaymentLook): Finding {
  if (money === "paid") return matches ? "paid" : "mismatched";
  if (session === "expired") return "expired";
  if (session === "open") return "waiting";
  if (money === "requiresAction") return "actionRequired";
  return money === "failed" || money === "declined" ? "failed" : "processing";
}

type Way = Partial<Record<PaymentState, readonly PaymentEvent[]>>;

const LATE: Way = { expired: ["paidLate"], cancelled: ["paidLate"], failed: ["paidLate"] };

/** For each finding, the edges that lead there from each state. Where there is none, the finding changes nothing. */
const WAYS: Readonly<Record<Finding, Way>> = {
  paid: {
    ...LATE,
    sessionOpen: ["submitted", "paid"],
    processing: ["paid"],
    requiresAction: ["submitted", "paid"],
    unknown: ["paid"],
  },
  mismatched: {
    ...LATE,
    sessionOpen: ["mismatched"],
    processing: ["mismatched"],
    requiresAction: ["submitted", "mismatched"],
    unknown: ["mismatched"],
  },
  expired: {
    sessionOpen: ["expired"],
    processing: ["failed"],
    requiresAction: ["submitted", "failed"],
    unknown: ["expired"],
  },
  failed: {
    sessionOpen: ["submitted", "failed"],
    processing: ["failed"],
    requiresAction: ["submitted", "failed"],
    unknown: ["failed"],
  },
  actionRequired: {
    sessionOpen: ["submitted", "actionRequired"],
    processing: ["actionRequired"],
    unknown: ["submitted", "actionRequired"],
  },
  processing: { sessionOpen: ["submitted"], requiresAction: ["submitted"], unknown: ["submitted"] },
  waiting: {},
};

/** The events that bring a payment in this state to what the provider says. Asked twice, the second answer is nothing. */
export const eventsFor = (state: PaymentState, look: PaymentLook): readonly PaymentEvent[] =>
  WAYS[findingOf(look)][state] ?? [];
