import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import type { ListedHearing, ListedStatus } from "@/lib/hearings/listed-hearing";
import type { MovedAway } from "@/lib/hearings/moved-away";
import { formatDayLong, formatInstant } from "@/lib/i18n/format";
import { formatInstantTo } from "@/lib/i18n/format-instant-to";
import { type Translate, translator } from "@/lib/i18n/translator";

export const TONES: Readonly<Record<ListedStatus, "neutral" | "info" | "warning" | "error">> = {
  scheduled: "info",
  postponed: "warning",
  held: "neutral",
  cancelled: "error",
};

/** `4. zāle`; halls that have a name are told by it. */
export function hallText(hall: string | null, t: Translate): string {
  if (hall === null) return t("hearings:results.hallUnknown");
  return t(/^\d+$/.test(hall) ? "hearings:results.hall" : "hearings:results.hallNamed", { hall });
}

/** What the case is about: the words of the court, or the kind of proceedings where it said no more. */
export function aboutText({ subject, processKind, isClosed }: ListedHearing, t: Translate): string {
  if (isClosed) return t("hearings:results.closed");
  if (subject !== null) return subject;
  return processKind === null ? t("hearings:results.unknown") : t(`hearings:kind.${processKind}`);
}

/** `Rīga, Abrenes iela 8: tiesas sēdes 2026. gada 12. martā`. */
export const dayTitle = ({ house, day }: DayListView, language: Language): string =>
  translator(language)("hearings:day.title", { place: house, day: formatDayLong(day, language) });

/** `uz 4. decembri plkst. 14:30`, and to which house where it is another one. */
export function movedTo({ was, now }: MovedAway, language: Language): string {
  const t = translator(language);
  const place = now.courthouse ?? t("hearings:moved.placeUnknown");
  const at = formatInstantTo(now.startsAt, was.day, language);
  if (was.courthouseId === now.courthouseId) return t("hearings:moved.time", { at });
  const isSameTime = was.startsAt.getTime() === now.startsAt.getTime();
  return isSameTime ? t("hearings:moved.place", { place }) : t("hearings:moved.both", { at, place });
}

/** When a hearing was before its last move and when it is now; the house is said where it is another one. */
export function moveInWords({ was, now }: MovedAway, language: Language): { before: string; after: string } {
  const t = translator(language);
  const isElsewhere = was.courthouseId !== now.courthouseId;
  const [before = "", after = ""] = [was, now].map(({ startsAt, courthouse }) => {
    const at = formatInstant(startsAt, language);
    return isElsewhere ? `${at}, ${courthouse ?? t("hearings:moved.placeUnknown")}` : at;
  });
  return { before, after };
}
