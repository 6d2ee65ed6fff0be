import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import { courtNames } from "@/lib/courts/server/court-names";
import { db } from "@/lib/db/database";
import { Prisma } from "@/lib/db/generated/client";
import { midnightInRiga } from "../midnight-in-riga";
import { type MovedAway, movedAway } from "../moved-away";
import { hearingHistories } from "./hearing-history";
import { LISTED_COLUMNS, LISTED_DICTIONARIES, type ListedRow, listedHearing } from "./listed-row";

/** More are moved away from no door on one day. */
const MOST = 200;

type DoorList = { readonly courthouseId: string; readonly day: Day };

/**
 * Which hearings may have left a list: those that left that day, if the house is theirs or was, and those of that day that left
 * that house. Each half has an index of the change log: the first costs what left that day in all houses, the second what ever
 * left that house or what there is on that day, whichever the database finds cheaper.
 */
export function mayHaveLeft({ courthouseId, day }: DoorList): Prisma.Sql {
  const [begin, end] = [midnightInRiga(day), midnightInRiga(addDays(day, 1))];
  return Prisma.sql`
    SELECT c.hearing_id AS id FROM public_hearing_change c JOIN public_hearing h ON h.id = c.hearing_id
    WHERE c.before->>'startsAt' IS NOT NULL
      AND (c.before->>'startsAt') COLLATE "C" >= ${begin.toISOString()}
      AND (c.before->>'startsAt') COLLATE "C" < ${end.toISOString()}
      AND (h.courthouse_id = ${courthouseId} OR EXISTS (SELECT 1 FROM public_hearing_change x
        WHERE x.hearing_id = c.hearing_id AND x.before->>'courthouseId' = ${courthouseId}))
    UNION
    SELECT c.hearing_id FROM public_hearing_change c JOIN public_hearing h ON h.id = c.hearing_id
    WHERE c.before->>'courthouseId' IS NOT NULL AND (c.before->>'courthouseId') COLLATE "C" = ${courthouseId}
      AND h.starts_at >= ${begin} AND h.starts_at < ${end}`;
}

/** What stood in the list of a house on a day and was moved to another day or house, by the time that it had. */
export async function hearingsMovedAway(list: DoorList): Promise<readonly MovedAway[]> {
  const rows = await db().$queryRaw<ListedRow[]>`
    SELECT ${LISTED_COLUMNS} FROM (SELECT id FROM (${mayHaveLeft(list)}) AS gone LIMIT ${MOST}) AS l
    JOIN public_hearing h ON h.id = l.id ${LISTED_DICTIONARIES}`;
  if (rows.length === 0) return [];
  const [names, histories] = await Promise.all([courtNames(), hearingHistories(rows.map(({ id }) => id))]);
  const hearings = rows.map((row) => listedHearing(row, names));
  return movedAway(hearings, list, { names, histories }).toSorted(
    ({ was: one }, { was: other }) => one.startsAt.getTime() - other.startsAt.getTime(),
  );
}
