import type { Day } from "@/lib/core/day";
import type { FeeSchedule } from "./schedule";

/**
 * The schedule in force on a day: the one that began last. Where that has ended and no other has begun, none is: an older
 * one does not come back. Nothing when the house knows none, and then no fee is named.
 */
export function scheduleOn(date: Day, schedules: readonly FeeSchedule[]): FeeSchedule | undefined {
  const begun = schedules
    .filter(({ validFrom }) => validFrom <= date)
    .reduce<FeeSchedule | undefined>(
      (last, schedule) => (last === undefined || schedule.validFrom >= last.validFrom ? schedule : last),
      undefined,
    );
  return begun !== undefined && (begun.validTo === null || date <= begun.validTo) ? begun : undefined;
}
