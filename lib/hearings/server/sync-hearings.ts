import "server-only";
import { publicHearingChanges } from "@/lib/exchange/server/public-hearing-changes";
import { followFeed } from "@/lib/mirror/server/follow-feed";
import { applyHearingChanges } from "./apply-hearing-changes";
import { HEARINGS_FEED } from "./hearings-time";

/** Reads what the courts changed in their calendars since the last time; says how many changes there were. */
export const syncHearings = (): Promise<number> =>
  followFeed({ name: HEARINGS_FEED, read: publicHearingChanges, apply: applyHearingChanges });
