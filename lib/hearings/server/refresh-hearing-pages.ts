import "server-only";
import { refreshPages } from "@/lib/cache/server/refresh-pages";
import { db } from "@/lib/db/database";

/** How far the change log has been told to the cache in front. */
const PLACE = "cache.hearings";
const MOST_CHANGES = 1_000;

/** Has the pages of what changed since the last time fetched anew; says how many. A large change is told in turns. */
export async function refreshHearingPages(): Promise<number> {
  const known = await db().feedCursor.findUnique({ where: { feed: PLACE } });
  if (known === null) return beginAtTheEnd();
  const changes = await db().publicHearingChange.findMany({
    where: { seq: { gt: BigInt(known.cursor) } },
    orderBy: { seq: "asc" },
    take: MOST_CHANGES,
    select: { seq: true, hearingId: true },
  });
  const last = changes.at(-1);
  if (last === undefined) return 0;
  const ids = new Set(changes.map(({ hearingId }) => hearingId));
  const refreshed = await refreshPages(["hearings", ...[...ids].map((id) => `hearing:${id}` as const)]);
  await db().feedCursor.update({ where: { feed: PLACE }, data: { cursor: last.seq.toString() } });
  return refreshed;
}

/** Before the first time no cache kept anything. */
async function beginAtTheEnd(): Promise<0> {
  const { _max: newest } = await db().publicHearingChange.aggregate({ _max: { seq: true } });
  const cursor = (newest.seq ?? 0n).toString();
  await db().feedCursor.create({ data: { feed: PLACE, cursor } });
  return 0;
}
