import "server-only";
import { addDays } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { Prisma } from "@/lib/db/generated/client";
import type { HearingQuery } from "../hearing-query";
import { midnightInRiga } from "../midnight-in-riga";
import type { HearingPlace } from "../listed-hearing";
import type { SearchShape, Walk } from "../search-walk";
import { LISTED_COLUMNS, LISTED_DICTIONARIES, type ListedRow } from "./listed-row";

/** Between which places rows lie, in which direction they are read, and how many. */
export type Bounds = {
  readonly lower: HearingPlace;
  readonly upper: HearingPlace;
  readonly isBackward: boolean;
  /** One more than a page, which tells whether there is a next one. */
  readonly count: number;
};

const MOST_ROWS = 1_000;
/** No hearing is of a day so far; said as a number, because an open end would need another statement. */
const NO_END = new Date("2300-01-01T00:00:00Z");

type Asked = {
  readonly after: HearingPlace | null;
  readonly before?: HearingPlace | null | undefined;
  readonly limit: number;
};

export function boundsOf({ from, to }: HearingQuery, { after, before = null, limit }: Asked): Bounds {
  const begin = { startsAt: midnightInRiga(from), id: "0" };
  const end = { startsAt: to === null ? NO_END : midnightInRiga(addDays(to, 1)), id: "0" };
  return {
    lower: after !== null && after.startsAt >= begin.startsAt ? after : begin,
    upper: before !== null && before.startsAt < end.startsAt ? before : end,
    isBackward: before !== null,
    count: Math.min(limit, MOST_ROWS) + 1,
  };
}

const PLACE = { any: "", court: "AND h.court_id = k.place", house: "AND h.courthouse_id = k.place" };
const MATTER = { any: "", kind: "AND h.process_kind = k.kind", subject: "AND h.subject_id = k.subject" };
const JUDGE = { any: "", judge: "AND h.judge_id = k.judge" };

const conditionsOf = ({ place, matter, judge }: SearchShape): Prisma.Sql =>
  Prisma.raw(`${PLACE[place]} ${MATTER[matter]} ${JUDGE[judge]}`);

/** Only so many texts exist: shapes times directions. Each walks the index of its shape and stops after a page. */
export function walkShape(walk: Walk, bounds: Bounds): Promise<ListedRow[]> {
  const { keys, onlySubjects, onlyHouses } = walk;
  const narrowing =
    onlySubjects === null && onlyHouses === null
      ? Prisma.empty
      : Prisma.sql`AND (${onlySubjects}::int[] IS NULL OR h.subject_id = ANY (${onlySubjects}::int[]))
          AND (${onlyHouses}::text[] IS NULL OR h.courthouse_id = ANY (${onlyHouses}::text[]))`;
  const limit = Prisma.raw(String(bounds.count));
  const direction = Prisma.raw(bounds.isBackward ? "DESC" : "ASC");
  return db().$queryRaw<ListedRow[]>`
    SELECT ${LISTED_COLUMNS} FROM (
      SELECT f.no, f.starts_at FROM unnest(${keys.map(({ place }) => place)}::text[], ${keys.map(({ kind }) => kind)}::text[],
        ${keys.map(({ subjectId }) => subjectId)}::int[], ${keys.map(({ judgeId }) => judgeId)}::int[])
        AS k(place, kind, subject, judge)
      CROSS JOIN LATERAL (
        SELECT h.no, h.starts_at FROM public_hearing h
        WHERE ${isWithin(bounds)} ${conditionsOf(walk.shape)} ${narrowing}
        ORDER BY h.starts_at ${direction}, h.no ${direction} LIMIT ${limit}) f
      ORDER BY f.starts_at ${direction}, f.no ${direction} LIMIT ${limit}) found
    JOIN public_hearing h ON h.no = found.no ${LISTED_DICTIONARIES}
    ORDER BY found.starts_at ${direction}, found.no ${direction}`;
}

export const isWithin = ({ lower, upper }: Bounds): Prisma.Sql => Prisma.sql`
  (h.starts_at, h.no) > (${lower.startsAt}::timestamptz, ${lower.id}::bigint)
  AND (h.starts_at, h.no) < (${upper.startsAt}::timestamptz, ${upper.id}::bigint)`;
