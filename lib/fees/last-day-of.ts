import { addDays, type Day } from "@/lib/core/day";
import type { FeeSchedule } from "./schedule";

/** The last day on which a schedule governs: its own, or the one before another begins; null while neither is known. */
export function lastDayOf(
  { validFrom, validTo }: Pick<FeeSchedule, "validFrom" | "validTo">,
  schedules: readonly FeeSchedule[],
): Day | null {
  return schedules
    .filter((other) => other.validFrom > validFrom)
    .map((other) => addDays(other.validFrom, -1))
    .reduce((last, before) => (last === null || before < last ? before : last), validTo);
}
