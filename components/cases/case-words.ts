import { type Day, day, dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { type Cents, isCents } from "@/lib/core/money";
import { formatDay, formatDayLong, formatMoney } from "@/lib/i18n/format";

/** A day after "until", "since" or "by": in Latvian in figures, which need no ending; in English in words, which nobody misreads. */
export const plainDay = (of: Day, language: Language): string =>
  language === "lv" ? formatDay(of, language) : formatDayLong(of, language);

/** The legal day of an instant, the same way. */
export const plainDayOf = (instant: string, language: Language): string =>
  plainDay(dayInRiga(new Date(instant)), language);

/** A day of the register. */
export const registerDay = (text: string, language: Language): string => plainDay(day(text), language);

/** A sum of the register; nothing where it names none. */
export function registerMoney(amount: number | null, language: Language): string | undefined {
  return amount !== null && isCents(amount) ? formatMoney(amount satisfies Cents, language) : undefined;
}
