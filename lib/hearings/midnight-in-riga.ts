import type { Day } from "@/lib/core/day";

const OFFSET = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Riga",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The instant at which a legal day begins. Clocks change at three or four in the morning, so midnight is always there once. */
export function midnightInRiga(of: Day): Date {
  const utc = Date.parse(`${of}T00:00:00Z`);
  // At midnight of Greenwich it is two or three in Riga, and the same offset held at Riga's own midnight, but on days of change.
  const [early, late] = [3, 2].map((hours) => new Date(utc - hours * 3_600_000));
  return early !== undefined && Number(OFFSET.format(early)) === 0 ? early : (late ?? new Date(utc));
}
