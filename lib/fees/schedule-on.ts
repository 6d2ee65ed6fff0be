import type { Day } from "@/lib/core/day";
import type { FeeSchedule } from "./schedule";
import { schedule20250401 } from "./schedule-2025-04-01";

export const SCHEDULES: readonly FeeSchedule[] = [schedule20250401];

/** The schedule in force on a day; nothing when the house knows none, and then no fee is named. */
export function scheduleOn(date: Day): FeeSchedule | undefined {
  return SCHEDULES.find(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
  );
}
