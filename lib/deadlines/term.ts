import { addDays, type Day } from "@/lib/core/day";
import { isDayOff } from "./holidays";

/** The day itself, or the next working day when it is a day off. */
export function workingDayFrom(from: Day): Day {
  let reached = from;
  while (isDayOff(reached)) reached = addDays(reached, 1);
  return reached;
}

/**
 * The last day of a term counted in days. Civil Procedure Law, s. 47(1): it begins on the day after the event;
 * s. 48(2): when its last day is a day off, it ends on the next working day.
 */
export function termEnd(event: Day, days: number): Day {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`Not a term: ${String(days)}`);
  return workingDayFrom(addDays(event, days));
}
