import type { Day } from "@/lib/core/day";
import { lastDayOf } from "./last-day-of";
import type { FeeSchedule } from "./schedule";
import { scheduleOn } from "./schedule-on";

/** The schedule in force on a day as pages and programs are told it: with the day on which it ends. */
export function governingSchedule(date: Day, schedules: readonly FeeSchedule[]): FeeSchedule | null {
  const schedule = scheduleOn(date, schedules);
  return schedule === undefined ? null : { ...schedule, validTo: lastDayOf(schedule, schedules) };
}
