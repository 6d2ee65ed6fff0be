import "server-only";
import { db } from "@/lib/db/database";
import { hearingsTime } from "@/lib/hearings/server/hearings-time";

type HearingTimes = {
  readonly changedAt: Date | null;
  readonly confirmedAt: Date | null;
  /** The place of the newest change in the change log. */
  readonly upTo: string;
  readonly upToHearing: string | null;
};

/** As of when the calendars hold, and the newest change that they take in. */
export async function hearingTimes(): Promise<HearingTimes> {
  const [confirmedAt, last] = await Promise.all([
    hearingsTime(),
    db().publicHearingChange.findFirst({
      orderBy: { seq: "desc" },
      select: { at: true, seq: true, hearingId: true },
    }),
  ]);
  return {
    changedAt: last?.at ?? null,
    confirmedAt,
    upTo: (last?.seq ?? 0n).toString(),
    upToHearing: last?.hearingId ?? null,
  };
}
