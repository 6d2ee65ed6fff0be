/** What a public page depends on: lists of hearings, one hearing, or a list that is published whole. */
export type CacheTag =
  "hearings" | `hearing:${string}` | "courts" | "prosecution" | "feeSchedules" | "filingKinds" | "outages";

/** Seconds for which a cache may keep a page of the mirror, and may go on showing it while it fetches another; next.config.js says the same. */
export const MIRRORED_SECONDS = 60;
