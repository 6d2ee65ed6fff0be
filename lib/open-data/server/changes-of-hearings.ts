import "server-only";
import { db } from "@/lib/db/database";
import type { HearingChangeKind, LoggedChange } from "@/lib/hearings/hearing-change";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";

type Row = {
  readonly seq: bigint;
  readonly at: Date;
  readonly kind: HearingChangeKind;
  readonly hearingId: string;
};

/** The latest changes of these hearings, the newest first. */
export async function changesOfHearings(
  hearings: readonly ListedHearing[],
  most: number,
): Promise<LoggedChange[]> {
  const known = new Map(hearings.map((hearing) => [hearing.id, hearing]));
  const rows = await db().$queryRaw<Row[]>`
    SELECT seq, at, kind, hearing_id AS "hearingId" FROM public_hearing_change
    WHERE hearing_id = ANY (${[...known.keys()]}) ORDER BY seq DESC LIMIT ${most}::int`;
  return rows.map((row) => ({ ...row, seq: row.seq.toString(), hearing: known.get(row.hearingId) ?? null }));
}
