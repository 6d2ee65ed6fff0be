import "server-only";
import type { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import { readDay } from "../read-day";
import type { ScheduleOfDay, typedItemsQuery } from "../schedule-of-day";
import { scheduleOn } from "../schedule-on";
import { schedulesInForce } from "./schedules-in-force";

/** The schedule of the day that an address names; none where the day is wrong or nothing is known of it. */
export async function scheduleOfDay(typed: z.output<typeof typedItemsQuery>): Promise<ScheduleOfDay> {
  const day = readDay(typed, dayInRiga(new Date()));
  const schedule = day.day === null ? undefined : scheduleOn(day.day, await schedulesInForce());
  return { day, schedule: schedule ?? null };
}
