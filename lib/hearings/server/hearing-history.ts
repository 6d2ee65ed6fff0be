import "server-only";
import { db } from "@/lib/db/database";
import { type HearingChange, type HearingChangeKind, hearingTraits } from "../hearing-change";

/** So many lines are shown; no hearing is moved so often. */
const MOST = 100;

/** What changed in a hearing, the newest first. */
export async function hearingHistory(hearingId: string): Promise<readonly HearingChange[]> {
  const rows = await db().publicHearingChange.findMany({
    where: { hearingId },
    orderBy: { seq: "desc" },
    take: MOST,
  });
  return rows.map(changeOf);
}

/** The same of several hearings at once. */
export async function hearingHistories(
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly HearingChange[]>> {
  const rows = await db().publicHearingChange.findMany({
    where: { hearingId: { in: [...ids] } },
    orderBy: { seq: "desc" },
    take: MOST * ids.length,
  });
  return new Map(
    ids.map((id) => [id, rows.filter(({ hearingId }) => hearingId === id).map((row) => changeOf(row))]),
  );
}

type Row = {
  readonly seq: bigint;
  readonly at: Date;
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
};

const changeOf = ({ seq, at, kind, before, after }: Row): HearingChange => ({
  seq: seq.toString(),
  at,
  // Only the mirror writes here, and only what the contract knows.
  kind: kind as HearingChangeKind,
  before: hearingTraits.parse(before ?? {}),
  after: hearingTraits.parse(after ?? {}),
});
