/**
 * What happened, named so that everything that tells of it again comes to the same name: a repeated event, an event and a
 * sweep, two workers. Each person is told of each name once. Names are made of ids and of what the register itself
 * dates a change with, never of when we heard of it.
 */
export const occurrence = {
  /** The platform took the filing over: once in its life. */
  filingRegistered: (filingId: string): string => `filing:${filingId}:registered`,
  /** The court answered. An answer is dated by the court; a term that it moves is another answer. */
  filingAnswered: (
    filingId: string,
    answer: { outcome: string; since: string; cureBy: string | null },
  ): string => `filing:${filingId}:${answer.outcome}:${answer.since}:${answer.cureBy ?? ""}`,
  /** Something happened in a case: the platform gives each happening one event id, however often it delivers it. */
  caseEvent: (eventId: string): string => `event:${eventId}`,
  /** A term to cure defects runs in a case that was not filed through the portal: its court has named this day. */
  caseCureBy: (caseId: string, cureBy: string): string => `case:${caseId}:cureBy:${cureBy}`,
  /** The court has ended a case that was not filed through the portal without hearing it. */
  caseEndedUnheard: (caseId: string, status: string, since: string): string =>
    `case:${caseId}:${status}:${since}`,
  /** A hearing was set: once in its life; what becomes of it is told by events. */
  hearingSet: (hearingId: string): string => `hearing:${hearingId}:set`,
  /** A payment comes to a state; it may be in `refundPending` again after a failed refund, which is no news. */
  paymentState: (paymentId: string, state: string): string => `payment:${paymentId}:${state}`,
  /** The court has booked this much. */
  dueBooked: (dueId: string, paidCents: number): string => `due:${dueId}:booked:${String(paidCents)}`,
  cureByNear: (filingId: string, cureBy: string, daysLeft: number): string =>
    `filing:${filingId}:cureBy:${cureBy}:${String(daysLeft)}`,
  caseCureByNear: (caseId: string, cureBy: string, daysLeft: number): string =>
    `case:${caseId}:cureBy:${cureBy}:${String(daysLeft)}`,
  /** Somebody is asked to sign; each asking is new. */
  signatureAsked: (signatoryId: string, askingId: string): string =>
    `signatory:${signatoryId}:asked:${askingId}`,
  /** Somebody who was asked has decided, at that moment. */
  signatureDecided: (signatoryId: string, decision: string, at: string): string =>
    `signatory:${signatoryId}:${decision}:${at}`,
  /** Somebody is asked to fill an entry: once for each asking. */
  partAsked: (partId: string): string => `part:${partId}:asked`,
  partFilled: (partId: string, at: string): string => `part:${partId}:filled:${at}`,
  /** A draft that is saved again ends on another day. */
  draftEnding: (draftId: string, endsOn: string, daysLeft: number): string =>
    `draft:${draftId}:ends:${endsOn}:${String(daysLeft)}`,
  hearingTomorrow: (hearingId: string, startsAt: string): string =>
    `hearing:${hearingId}:tomorrow:${startsAt}`,
};
