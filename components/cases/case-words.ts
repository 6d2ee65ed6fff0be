import { day, dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { type Cents, isCents } from "@/lib/core/money";
import { formatDay, formatMoney } from "@/lib/i18n/format";

/** The legal day of an instant of the register. */
export const plainDayOf = (instant: string, language: Language): string =>
  formatDay(dayInRiga(new Date(instant)), language);

/** A day of the register. */
export const registerDay = (text: string, language: Language): string => formatDay(day(text), language);

/** A sum of the register; nothing where it names none. */
export function registerMoney(amount: number | null, language: Language): string | undefined {
  return amount !== null && isCents(amount) ? formatMoney(amount satisfies Cents, language) : undefined;
}
