import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import { db } from "@/lib/db/database";
import type { HearingChangeKind, LoggedChange } from "../hearing-change";
import { LISTED_COLUMNS, LISTED_DICTIONARIES, type ListedRow, listedHearing } from "./listed-row";

type ChangeRow = { seq: bigint; at: Date; kind: HearingChangeKind; hearingId: string };
export type ChangePage = { readonly items: readonly LoggedChange[]; readonly next: string | null };

const isSeq = (text: string): boolean => /^\d{1,18}$/.test(text);

/** The change log after a place, the oldest first; `next` is the place to go on from, null at the end. */
export async function hearingChangesSince(after: string | null, limit: number): Promise<ChangePage> {
  const seq = after !== null && isSeq(after) ? after : "0";
  const rows = await db().$queryRaw<ChangeRow[]>`
    SELECT seq, at, kind, hearing_id AS "hearingId" FROM public_hearing_change
    WHERE seq > ${seq}::bigint ORDER BY seq LIMIT ${limit + 1}::int`;
  const shown = rows.slice(0, limit);
  const hearings = await hearingsWith([...new Set(shown.map(({ hearingId }) => hearingId))]);
  return {
    items: shown.map((row) => ({
      ...row,
      seq: row.seq.toString(),
      hearing: row.kind === "withdrawn" ? null : (hearings.get(row.hearingId) ?? null),
    })),
    next: rows.length > limit ? (shown.at(-1)?.seq.toString() ?? null) : null,
  };
}

async function hearingsWith(ids: readonly string[]): Promise<ReadonlyMap<string, LoggedChange["hearing"]>> {
  const [names, rows] = await Promise.all([
    courtNames(),
    db().$queryRaw<ListedRow[]>`
      SELECT ${LISTED_COLUMNS} FROM public_hearing h ${LISTED_DICTIONARIES} WHERE h.id = ANY (${ids})`,
  ]);
  return new Map(rows.map((row) => [row.id, listedHearing(row, names)]));
}
