import { type Day, dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDayLong, formatTime } from "./format";

const NO_BREAK_SPACE = "\u00a0";

/**
 * Day and time after "to": `4. decembri plkst. 14:30`, `4 December at 14:30`. The year is said where it is another one than that
 * of the day before, and then as everywhere: `2027. gada 4. janvāri plkst. 14:30`.
 */
export function formatInstantTo(instant: Date, from: Day, language: Language): string {
  const to = dayInRiga(instant);
  const year = to.slice(0, 4);
  const whole = language === "lv" ? inAccusative(formatDayLong(to, language)) : formatDayLong(to, language);
  const words =
    year === from.slice(0, 4)
      ? whole.replace(language === "lv" ? /^\d{4}\.\sgada\s/u : /\s\d{4}$/u, "")
      : whole;
  const joint = language === "lv" ? "plkst." : "at";
  return `${words} ${joint}${NO_BREAK_SPACE}${formatTime(instant, language)}`;
}

/** "To a day" takes the accusative where "on a day" takes the locative: martā, martu; decembrī, decembri. */
const inAccusative = (text: string): string => text.replace(/ī$/u, "i").replace(/ā$/u, "u");
