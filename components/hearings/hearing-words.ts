import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import type { ListedHearing, ListedStatus } from "@/lib/hearings/listed-hearing";
import { formatDayLong } from "@/lib/i18n/format";
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
