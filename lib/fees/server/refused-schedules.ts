import "server-only";
import { day } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import type { RefusedSchedule } from "../refused-schedule";
import { toldSchedules } from "./told-schedules";

/** What the platform has published last under each name and the portal has not taken over. */
export async function refusedSchedules(): Promise<readonly RefusedSchedule[]> {
  const last = new Map((await toldSchedules()).map((told) => [told.scheduleId, told]));
  const kept = await db().publishedFeeSchedule.findMany({ select: { scheduleId: true, publishedAt: true } });
  const known = new Set(kept.map(({ scheduleId, publishedAt }) => nameOf(scheduleId, publishedAt)));
  return [...last.values()]
    .filter(({ scheduleId, publishedAt }) => !known.has(nameOf(scheduleId, new Date(publishedAt))))
    .map(({ scheduleId, validFrom }) => ({ scheduleId, validFrom: day(validFrom) }));
}

const nameOf = (scheduleId: string, publishedAt: Date): string =>
  `${scheduleId} ${publishedAt.toISOString()}`;
