import { type Day, dayInRiga } from "@/lib/core/day";

const HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Riga", hour: "2-digit", hourCycle: "h23" });

export const hourInRiga = (instant: Date): number => Number(HOUR.format(instant));

/** The instant at which the clocks of Riga show this hour on this day. */
export function instantInRiga(on: Day, hour: number): Date {
  const wanted = Date.parse(`${on}T${String(hour).padStart(2, "0")}:00:00Z`);
  const [summer, winter] = [new Date(wanted - 3 * 3_600_000), new Date(wanted - 2 * 3_600_000)];
  return hourInRiga(summer) === hour && dayInRiga(summer) === on ? summer : winter;
}
