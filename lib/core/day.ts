/** A calendar day without time, "YYYY-MM-DD". Legal days are days in Europe/Riga. */
export type Day = string & { readonly unit: "day" };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Throws when the text is no day that exists. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

export function addDays(from: Day, days: number): Day {
  const instant = new Date(`${from}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return day(instant.toISOString().slice(0, 10));
}

/** Days from `from` to `until`; negative when `until` lies before. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (of: Day): number => ((new Date(`${of}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const RIGA = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga", dateStyle: "short" });

/** The legal day on which an instant falls in Latvia. */
export const dayInRiga = (instant: Date): Day => day(RIGA.format(instant));
