import type { Outage } from "@/lib/exchange/shapes";

const SOON_MS = 48 * 3_600_000;

/** Interruptions that go on now. */
export const outagesNow = (outages: readonly Outage[], now: Date): readonly Outage[] =>
  outages.filter(({ from, until }) => new Date(from) <= now && new Date(until) > now);

/** Interruptions that go on now or begin within two days. */
export const outagesSoon = (outages: readonly Outage[], now: Date): readonly Outage[] =>
  outages.filter(({ from, until }) => new Date(until) > now && Date.parse(from) - now.getTime() <= SOON_MS);
