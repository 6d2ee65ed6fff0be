import { addDays, type Day, day, weekday } from "@/lib/core/day";

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easterSunday(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - leapCenturies - correction + 15) % 30;
  const sundayShift = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * sundayShift) / 451);
  const dayOfMarch = epact + sundayShift - 7 * late + 22;
  return addDays(day(`${String(year)}-03-01`), dayOfMarch - 1);
}

const FIXED = [
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
] as const;

/** Two holidays that give the next working day free when they fall on a weekend. */
const WITH_SUBSTITUTE = ["05-04", "11-18"] as const;

const MONDAY = 1;
const SATURDAY = 6;

const isWeekend = (on: Day): boolean => weekday(on) >= SATURDAY;

function substitute(holiday: Day): Day[] {
  if (!isWeekend(holiday)) return [];
  return [addDays(holiday, 7 + MONDAY - weekday(holiday))];
}

function secondSundayOfMay(year: number): Day {
  const first = day(`${String(year)}-05-01`);
  return addDays(first, 7 - weekday(first) + 7);
}

/**
 * Statutory holidays of a year: law "Par svētku, atceres un atzīmējamām dienām", s. 1.
 * Working days that the Cabinet moves are no statutory holidays and are not here: s. 48(2) of the Civil Procedure Law
 * does not name them, so a term that ends on one ends on that day.
 */
export function holidaysOf(year: number): ReadonlySet<Day> {
  const inYear = (monthAndDay: string): Day => day(`${String(year)}-${monthAndDay}`);
  const easter = easterSunday(year);
  return new Set([
    ...FIXED.map(inYear),
    ...WITH_SUBSTITUTE.flatMap((monthAndDay) => substitute(inYear(monthAndDay))),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    addDays(easter, 49),
    secondSundayOfMay(year),
  ]);
}

/** A day on which no legal term ends: a weekend or a statutory holiday. */
export const isDayOff = (on: Day): boolean => isWeekend(on) || holidaysOf(Number(on.slice(0, 4))).has(on);
