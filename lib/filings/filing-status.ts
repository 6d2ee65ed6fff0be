import type { Cents } from "@/lib/core/money";
import { cardOffer } from "@/lib/payments/card-offer";
import type { DueView } from "@/lib/payments/due-view";
import type { FilingOutcome } from "./filing-outcome";
import type { FilingState } from "./filing-state";

/**
 * Where a filing stands, in one word of ours: how far it has come and, once the court has looked, what the court said. What asked
 * for nothing to be decided, and was answered by a paper of the court, is answered.
 */
export type FilingStatus = Exclude<FilingState, "prepared"> | FilingOutcome | "answered";

export type Standing = {
  readonly state: Exclude<FilingState, "prepared">;
  readonly outcome: FilingOutcome | null;
  /** The paper by which the court answered; lists do not know it. */
  readonly answerDocumentId?: string | null;
};

/** Who must do something next. */
export type Actor = "you" | "court" | "portal" | "nobody";

export function filingStatus({ state, outcome, answerDocumentId = null }: Standing): FilingStatus {
  if (state !== "registered" || outcome === null) return state;
  return outcome === "noted" && answerDocumentId !== null ? "answered" : outcome;
}

const ACTOR_OF: Readonly<Record<FilingStatus, Actor>> = {
  accepted: "portal",
  sending: "portal",
  attention: "portal",
  registered: "court",
  opened: "court",
  leftWithoutProgress: "you",
  corrected: "court",
  refused: "nobody",
  deemedNotFiled: "you",
  granted: "nobody",
  partlyGranted: "nobody",
  notGranted: "nobody",
  noted: "nobody",
  answered: "nobody",
};

type Owed = Pick<DueView, "isPayable" | "payment" | "assessment" | "remaining">;

/** What can be paid now while the court waits for it: nobody has asked to be let off, and no payment is under way. */
export function sumToPay(standing: Standing, due: Owed | null): Cents | null {
  if (ACTOR_OF[filingStatus(standing)] !== "court" || due === null) return null;
  const canPay = due.assessment.exemption === null && ["pay", "resume"].includes(cardOffer(due));
  return canPay ? due.remaining : null;
}

/** Who must act: while the court waits for the payment, it is the reader. */
export const filingActor = (standing: Standing, due: Owed | null): Actor =>
  sumToPay(standing, due) === null ? ACTOR_OF[filingStatus(standing)] : "you";

export const TONE_OF: Readonly<Record<FilingStatus, "info" | "success" | "warning" | "error">> = {
  accepted: "info",
  sending: "info",
  attention: "error",
  registered: "info",
  opened: "success",
  leftWithoutProgress: "warning",
  corrected: "success",
  refused: "error",
  deemedNotFiled: "error",
  granted: "success",
  partlyGranted: "warning",
  notGranted: "error",
  noted: "info",
  answered: "success",
};
