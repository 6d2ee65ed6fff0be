import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { translator } from "@/lib/i18n/translator";
import { hearingWords } from "./hearing-words";

const HOUR_SECONDS = 3_600;
/** Where the court told no end, a calendar needs one all the same. */
const USUAL_MS = 3_600_000;

type Calendar = { readonly origin: string; readonly language: Language };

/**
 * RFC 5545: UTC times, so that no zone needs explaining; a stable UID and the version as SEQUENCE, so that a moved hearing moves
 * in every calendar. What will not take place then is CANCELLED, postponed ones too: their new time is a hearing of its own.
 */
export function hearingsIcs(hearings: readonly ListedHearing[], { origin, language }: Calendar): string {
  const t = translator(language);
  const calendar = ical({
    name: t("openData:feed.calendar"),
    prodId: { company: new URL(origin).hostname, product: "open-data", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_SECONDS,
    url: `${origin}/${language}/hearings`,
  });
  for (const hearing of hearings) calendar.createEvent(eventOf(hearing, { origin, language }));
  return calendar.toString();
}

function eventOf(hearing: ListedHearing, { origin, language }: Calendar) {
  const { id, version, startsAt, endsAt, changedAt, status } = hearing;
  const { summary, location, description } = hearingWords(hearing, language);
  const isOff = status === "cancelled" || status === "postponed";
  return {
    id: `${id}@${new URL(origin).hostname}`,
    sequence: version,
    stamp: changedAt,
    lastModified: changedAt,
    start: startsAt,
    end: endsAt ?? new Date(startsAt.getTime() + USUAL_MS),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: `${origin}/${language}/hearings/${id}`,
    summary,
    location,
    ...(description === "" ? {} : { description }),
  };
}
