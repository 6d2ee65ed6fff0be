import "server-only";
import { db } from "@/lib/db/database";
import { hearingsTime } from "@/lib/hearings/server/hearings-time";

/** As of when the calendars hold, and the newest change that they take in. */
export async function hearingTimes(): Promise<{ changedAt: Date | null; confirmedAt: Date | null }> {
  const [confirmedAt, last] = await Promise.all([
    hearingsTime(),
    db().publicHearingChange.findFirst({ orderBy: { seq: "desc" }, select: { at: true } }),
  ]);
  return { changedAt: last?.at ?? null, confirmedAt };
}
