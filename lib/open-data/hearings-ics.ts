import ical, { escape, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { translator } from "@/lib/i18n/translator";
import { cutWords } from "./cut-words";
import { hearingWords } from "./hearing-words";

const HOUR_SECONDS = 3_600;
/** Where the court told no end, a calendar needs one all the same. */
const USUAL_MS = 3_600_000;

type Calendar = { readonly origin: string; readonly language: Language };

/** A calendar must have a component: one without hearings has the zone of the times that it would have. */
const UTC_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/**
 * RFC 5545: UTC times, so that no zone needs explaining; a stable UID and the version as SEQUENCE, so that a moved hearing moves
 * in every calendar. What will not take place then is CANCELLED, postponed ones too: their new time is a hearing of its own.
 */
export function hearingsIcs(
  hearings: readonly ListedHearing[],
  { origin, language, isCut }: Calendar & { /** There are more of them. */ readonly isCut: boolean },
): string {
  const t = translator(language);
  const calendar = ical({
    name: t("openData:feed.calendar"),
    prodId: { company: new URL(origin).hostname, product: "open-data", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_SECONDS,
    url: `${origin}/${language}/hearings`,
    ...(isCut ? { description: escape(cutWords(hearings, language), false) } : {}),
  });
  for (const hearing of hearings) calendar.createEvent(eventOf(hearing, { origin, language }));
  const text = calendar.toString();
  return hearings.length > 0
    ? `${text}\r\n`
    : text.replace(/END:VCALENDAR$/, `${UTC_ZONE}\r\nEND:VCALENDAR\r\n`);
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
