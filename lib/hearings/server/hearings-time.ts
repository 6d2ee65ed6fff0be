import "server-only";
import { feedTime } from "@/lib/mirror/server/follow-feed";

export const HEARINGS_FEED = "publicHearings";

/** As of when the calendars hold; null before they were first read. */
export const hearingsTime = (): Promise<Date | null> => feedTime(HEARINGS_FEED);
