import type { ExchangeEvent, Hearing } from "@/lib/exchange/shapes";
import type { NewsKind } from "@/lib/notifications/news";

/** Which events of a case everybody in it is told of; the others only say that a copy is old. */
const NEWS_OF_EVENT: Partial<Readonly<Record<ExchangeEvent["type"], NewsKind>>> = {
  "lv.elieta.case.document": "caseDocument",
  "lv.elieta.hearing.set": "hearingSet",
  "lv.elieta.hearing.changed": "hearingChanged",
  "lv.elieta.ruling.issued": "rulingIssued",
};

export const newsOfEvent = ({ type }: ExchangeEvent): NewsKind | undefined => NEWS_OF_EVENT[type];

/** Hearings that will take place, the next one first. */
export const hearingsToCome = (hearings: readonly Hearing[], now: Date): Hearing[] =>
  hearings
    .filter(({ status, startsAt }) => status === "scheduled" && new Date(startsAt) > now)
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
