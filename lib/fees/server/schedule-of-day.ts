import "server-only";
import type { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import { governingSchedule } from "../governing-schedule";
import { readDay } from "../read-day";
import type { ScheduleOfDay, typedItemsQuery } from "../schedule-of-day";
import { schedulesInForce } from "./schedules-in-force";

/** The schedule of the day that an address names; none where the day is wrong or nothing is known of it. */
export async function scheduleOfDay(typed: z.output<typeof typedItemsQuery>): Promise<ScheduleOfDay> {
  const day = readDay(typed, dayInRiga(new Date()));
  return { day, schedule: day.day === null ? null : governingSchedule(day.day, await schedulesInForce()) };
}
