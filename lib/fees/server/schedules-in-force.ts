import "server-only";
import { db } from "@/lib/db/database";
import { BUILT_IN_SCHEDULES } from "../built-in-schedules";
import { combinedSchedules } from "../combined-schedules";
import type { FeeSchedule } from "../schedule";
import { scheduleOfRow } from "./schedule-of-row";

/** So long an instance may reckon by what it has read: schedules are published days ahead. */
const FRESH_MS = 60_000;

let read: { readonly at: number; readonly schedules: Promise<readonly FeeSchedule[]> } | undefined;

/** Every schedule that is known now, for every day: the house's own, and those that the platform has published. */
export function schedulesInForce(): Promise<readonly FeeSchedule[]> {
  if (read === undefined || Date.now() - read.at > FRESH_MS) {
    const schedules = readSchedules();
    read = { at: Date.now(), schedules };
    // What failed is not remembered.
    schedules.catch(forgetSchedules);
  }
  return read.schedules;
}

/** After something new was kept. */
export function forgetSchedules(): void {
  read = undefined;
}

async function readSchedules(): Promise<readonly FeeSchedule[]> {
  const rows = await db().publishedFeeSchedule.findMany({
    orderBy: [{ publishedAt: "asc" }, { scheduleId: "asc" }],
  });
  return combinedSchedules([...BUILT_IN_SCHEDULES, ...rows.flatMap(scheduleOfRow)]);
}
