import { addDays, type Day } from "@/lib/core/day";

/** What was counted of one system on one legal day. */
export type Counted = {
  readonly day: Day;
  readonly checks: number;
  readonly failures: number;
  readonly slow: number;
};

/** How a day was; `none` where nothing was measured, which is not the same as well. */
export type DayGrade = "up" | "disturbed" | "down" | "none";
export type AvailabilityDay = Counted & { readonly grade: DayGrade };

export type Availability = {
  /** The oldest first, without gaps. */
  readonly days: readonly AvailabilityDay[];
  readonly checks: number;
  readonly failures: number;
  /** Answers of a hundred, rounded down to a hundredth, so that one failure is never told as none; null where nothing was measured. */
  readonly percent: number | null;
  /** Days of which nothing is known. */
  readonly unmeasuredDays: number;
};

export const AVAILABILITY_DAYS = 90;

/** A tenth of a day without answers is more than a disturbance. */
const DOWN_SHARE = 0.1;

const gradeOf = ({ checks, failures }: Counted): DayGrade => {
  if (checks === 0) return "none";
  if (failures === 0) return "up";
  return failures / checks >= DOWN_SHARE ? "down" : "disturbed";
};

/** The last ninety days with today as the last. Days without measurements stay empty and count for nothing. */
export function availabilityOf(counted: readonly Counted[], today: Day): Availability {
  const known = new Map(counted.map((entry) => [entry.day, entry]));
  const days = Array.from({ length: AVAILABILITY_DAYS }, (_, index): AvailabilityDay => {
    const day = addDays(today, index + 1 - AVAILABILITY_DAYS);
    const entry = known.get(day) ?? { day, checks: 0, failures: 0, slow: 0 };
    return { ...entry, grade: gradeOf(entry) };
  });
  const checks = sum(days.map((entry) => entry.checks));
  const failures = sum(days.map((entry) => entry.failures));
  return {
    days,
    checks,
    failures,
    percent: checks === 0 ? null : Math.floor(((checks - failures) / checks) * 10_000) / 100,
    unmeasuredDays: days.filter(({ grade }) => grade === "none").length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Days of one grade that follow each other, for telling ninety days in a few words. */
export type Stretch = {
  readonly from: Day;
  readonly until: Day;
  readonly grade: DayGrade;
  readonly days: readonly AvailabilityDay[];
};

export function stretchesOf(days: readonly AvailabilityDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const entry of days) {
    const last = stretches.at(-1);
    if (last?.grade === entry.grade)
      stretches[stretches.length - 1] = { ...last, until: entry.day, days: [...last.days, entry] };
    else stretches.push({ from: entry.day, until: entry.day, grade: entry.grade, days: [entry] });
  }
  return stretches;
}
