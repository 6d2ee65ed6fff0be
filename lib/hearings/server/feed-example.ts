import "server-only";
import { db } from "@/lib/db/database";
import type { FeedExample } from "../feed-example";

/** From the next open hearing of the calendar; null while there is none. */
export async function feedExample(now: Date): Promise<FeedExample | null> {
  const next = await db().publicHearing.findFirst({
    where: {
      startsAt: { gt: now },
      status: "scheduled",
      isClosed: false,
      judgeId: { not: null },
      caseNumber: { not: null },
      courthouseId: { not: null },
    },
    orderBy: { startsAt: "asc" },
    select: { courthouseId: true, caseNumber: true, judge: { select: { name: true } } },
  });
  if (!next?.courthouseId || !next.caseNumber || next.judge === null) return null;
  return { courthouse: next.courthouseId, judge: next.judge.name, caseNumber: next.caseNumber };
}
