import { type Day, day } from "@/lib/core/day";
import { workingDayFrom } from "./term";

/** The same date so many months later; the last of the month where the month has no such date. */
export function monthsAfter(from: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return day(first.toISOString().slice(0, 10));
}

/**
 * The last day of a term counted in months. Civil Procedure Law, s. 47–48; Administrative Procedure Law, s. 42–43: it ends on the
 * date of its event, and a day off moves it to the next working day.
 */
export function monthsTermEnd(event: Day, months: number): Day {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`Not a term: ${String(months)}`);
  return workingDayFrom(monthsAfter(event, months));
}
