import type { Cents } from "@/lib/core/money";
import { type Day, dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";

const NO_BREAK_SPACE = "\u00a0";
const RIGA = "Europe/Riga";

/** Formats are made once: making one costs a thousand times what using it does. */
const inEach = <Format>(make: (locale: string) => Format): Record<Language, Format> => ({
  lv: make("lv-LV"),
  en: make("en-GB"),
});

const EUROS = inEach(
  (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", useGrouping: "always" }),
);
const PLAIN = inEach((locale) => new Intl.NumberFormat(locale));
const TENTHS = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const HUNDREDTHS = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const FIGURES = inEach(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: RIGA }),
);
const WORDS = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: RIGA }));
const CLOCK = inEach(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: RIGA,
    }),
);

const instantOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** `1 234,56 €` or `€1,234.56`. */
export const formatMoney = (amount: Cents, language: Language): string =>
  EUROS[language].format(amount / 100);

/**
 * `12.03.2026.` or `12 March 2026`: a day after "until", "since" or a label. In Latvian in figures, which need no ending;
 * in English in words, which nobody misreads.
 */
export function formatDay(day: Day, language: Language): string {
  if (language === "en") return formatDayLong(day, language);
  return `${FIGURES[language].format(instantOf(day))}.`;
}

/** `2026. gada 12. martā` (on that day) or `12 March 2026`. */
export function formatDayLong(day: Day, language: Language): string {
  const text = WORDS[language].format(instantOf(day));
  return (language === "lv" ? inLocative(text) : text).replaceAll(/(?<=\d\.?) /g, NO_BREAK_SPACE);
}

/** The library names the month in the nominative; "on a day" takes the locative: marts, martā; maijs, maijā; aprīlis, aprīlī. */
const inLocative = (text: string): string => text.replace(/is$/u, "ī").replace(/s$/u, "ā");

/** `3,2 %` or `3.2%`, from thousandths. */
export function formatPercent(perMille: number, language: Language): string {
  const number = PLAIN[language].format(perMille / 10);
  return language === "lv" ? `${number}${NO_BREAK_SPACE}%` : `${number}%`;
}

/** `14:05` in Latvia. */
export const formatTime = (instant: Date, language: Language): string => CLOCK[language].format(instant);

/** Day and time in Latvia: `2026. gada 12. martā plkst. 14:05`, `12 March 2026 at 14:05`. */
export function formatInstant(instant: Date, language: Language): string {
  const joint = language === "lv" ? "plkst." : "at";
  return `${formatDayLong(dayInRiga(instant), language)} ${joint}${NO_BREAK_SPACE}${formatTime(instant, language)}`;
}

const KILOBYTE = 1_024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** `1,4 MB`, `820 kB`; of 1 024 each, as the limits count and as computers show their files. */
export function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] = bytes >= MEGABYTE ? [bytes / MEGABYTE, "MB"] : [Math.ceil(bytes / KILOBYTE), "kB"];
  return `${TENTHS[language].format(amount)}${NO_BREAK_SPACE}${unit}`;
}

/** `99,98`: to two places, and no more than it has. */
export const formatHundredths = (value: number, language: Language): string =>
  HUNDREDTHS[language].format(value);
