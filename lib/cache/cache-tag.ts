/**
 * What a public page depends on. A page of all courts carries `hearings`, one of a court `hearings:<court>`, one of a hearing
 * `hearing:<id>`; the lists that are published whole carry their name.
 */
export type CacheTag =
  | "hearings"
  | `hearings:${string}`
  | `hearing:${string}`
  | "courts"
  | "prosecution"
  | "feeSchedules"
  | "outages";

/** Seconds for which a cache may keep a page of the mirror, and may go on showing it while it fetches another; next.config.js says the same. */
export const MIRRORED_SECONDS = 60;
