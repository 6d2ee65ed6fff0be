import type { Proceeding } from "@/lib/exchange/shapes";

/** The next hearing, unless it has begun: what the court has not told anew is no hearing to come. */
export function hearingToCome({ nextHearing }: Proceeding, now: Date): Proceeding["nextHearing"] {
  return nextHearing !== null && new Date(nextHearing.startsAt) > now ? nextHearing : null;
}
