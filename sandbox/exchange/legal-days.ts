import { addDays, type Day, day, weekday } from "@/lib/core/day";

/** Month and day of the holidays that stay where they are (law "Par svētku, atceres un atzīmējamām dienām"). */
const FIXED = new Set([
  "01-01",
  "05-01",
  "05-04",
  "06-23",
  "06-24",
  "11-18",
  "12-24",
  "12-25",
  "12-26",
  "12-31",
]);
/** When one of these falls on a weekend, the next working day is free too. */
const GIVES_A_MONDAY = ["05-04", "11-18"];
/** Good Friday, Easter Sunday and Monday, Whit Sunday: days from Easter. */
const BY_EASTER = [-2, 0, 1, 49];

/** Easter Sunday, by Gauss with the corrections for the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const golden = year % 19;
  const full = (19 * golden + moon) % 30;
  const after = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7;
  const isLate = after === 6 && (full === 29 || (full === 28 && golden > 10));
  return addDays(day(`${String(year)}-03-22`), full + after - (isLate ? 7 : 0));
}

function isHoliday(of: Day): boolean {
  const easter = easterSunday(Number(of.slice(0, 4)));
  if (FIXED.has(of.slice(5)) || BY_EASTER.some((days) => addDays(easter, days) === of)) return true;
  // The second Sunday of May.
  return /-05-(0[89]|1[0-4])$/.test(of) && weekday(of) === 7;
}

function isMondayGiven(of: Day): boolean {
  return GIVES_A_MONDAY.some((date) => {
    const holiday = day(`${of.slice(0, 4)}-${date}`);
    return weekday(holiday) > 5 && of === addDays(holiday, 8 - weekday(holiday));
  });
}

/** A day on which the court does not work. */
export const isDayOff = (of: Day): boolean => weekday(of) > 5 || isHoliday(of) || isMondayGiven(of);

export const workingDayFrom = (from: Day): Day => (isDayOff(from) ? workingDayFrom(addDays(from, 1)) : from);

export const workingDayUntil = (until: Day): Day =>
  isDayOff(until) ? workingDayUntil(addDays(until, -1)) : until;

/** The last day of a term of a month: the same date, or the last of the month (Administrative Procedure Law, s. 43). */
export function monthEnd(from: Day): Day {
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month, Math.min(date, lastOfNext)));
  return workingDayFrom(day(end.toISOString().slice(0, 10)));
}

/** The last day of a term: counted from the next day on, moved off a day off (Civil Procedure Law, s. 47–48). */
export const termEnd = (from: Day, days: number): Day => workingDayFrom(addDays(from, days));
