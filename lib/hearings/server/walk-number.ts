import "server-only";
import { db } from "@/lib/db/database";
import { Prisma } from "@/lib/db/generated/client";
import { numberKeys } from "../case-number-key";
import type { SearchKey, Walk } from "../search-walk";
import { LISTED_COLUMNS, LISTED_DICTIONARIES, type ListedRow } from "./listed-row";
import { type Bounds, isWithin } from "./walk-shape";

/** A number is of few hearings: these are found first, and the other conditions only take away. */
export async function walkNumber(
  typed: string,
  walks: readonly Walk[],
  bounds: Bounds,
): Promise<readonly ListedRow[]> {
  const keys = numberKeys(typed);
  const direction = Prisma.raw(bounds.isBackward ? "DESC" : "ASC");
  const rows = await db().$queryRaw<Numbered[]>`
    SELECT ${LISTED_COLUMNS}, h.judge_id AS "judgeId", h.subject_id AS "subjectId"
    FROM public_hearing h ${LISTED_DICTIONARIES}
    WHERE (h.case_key = ANY (${keys}) OR h.archive_key = ANY (${keys}) OR h.archive_base = ANY (${keys}))
      AND ${isWithin(bounds)}
    ORDER BY h.starts_at ${direction}, h.no ${direction} LIMIT 500`;
  return rows
    .filter((row) => walks.some((walk) => walk.keys.some((key) => meets(row, key, walk))))
    .map(({ judgeId: _judge, subjectId: _subject, ...row }) => row)
    .slice(0, bounds.count);
}

type Numbered = ListedRow & { readonly judgeId: number | null; readonly subjectId: number | null };

function meets(row: Numbered, key: SearchKey, { shape, onlySubjects, onlyHouses }: Walk): boolean {
  const place = shape.place === "court" ? row.courtId : row.courthouseId;
  const pairs = [
    [key.place, place],
    [key.kind, row.processKind],
    [key.subjectId, row.subjectId],
    [key.judgeId, row.judgeId],
  ] as const;
  return (
    pairs.every(([wanted, is]) => wanted === null || wanted === is) &&
    (onlySubjects?.includes(row.subjectId ?? 0) ?? true) &&
    (onlyHouses?.includes(row.courthouseId ?? "") ?? true)
  );
}
