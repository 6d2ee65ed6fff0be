import "server-only";
import { refreshPages } from "@/lib/cache/server/refresh-pages";
import { db } from "@/lib/db/database";

/** How far the change log has been told to the cache in front. */
const PLACE = "cache.hearings";
const MOST_CHANGES = 1_000;

/** Has the pages of what changed since the last time fetched anew; says how many. A large change is told in turns. */
export async function refreshHearingPages(): Promise<number> {
  const known = await db().feedCursor.findUnique({ where: { feed: PLACE } });
  const changes = await db().publicHearingChange.findMany({
    where: { seq: { gt: BigInt(known?.cursor ?? 0) } },
    orderBy: { seq: "asc" },
    take: MOST_CHANGES,
    select: { seq: true, hearingId: true },
  });
  const last = changes.at(-1);
  if (last === undefined) return 0;
  const ids = new Set(changes.map(({ hearingId }) => hearingId));
  const refreshed = await refreshPages(["hearings", ...[...ids].map((id) => `hearing:${id}` as const)]);
  const cursor = last.seq.toString();
  await db().feedCursor.upsert({
    where: { feed: PLACE },
    create: { feed: PLACE, cursor },
    update: { cursor },
  });
  return refreshed;
}
