import "server-only";
import type { CourtNames } from "@/lib/courts/names-of";
import { db } from "@/lib/db/database";
import { type HearingChangeKind, hearingTraits } from "@/lib/hearings/hearing-change";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { type PastChange, pastChanges } from "@/lib/hearings/past-change";

type Row = {
  readonly seq: bigint;
  readonly at: Date;
  readonly kind: HearingChangeKind;
  readonly hearingId: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** The latest changes of these hearings, the newest first, each as it was. */
export async function changesOfHearings(
  hearings: readonly ListedHearing[],
  { names, most }: { readonly names: CourtNames; readonly most: number },
): Promise<PastChange[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT seq, at, kind, hearing_id AS "hearingId", before, after FROM public_hearing_change
    WHERE hearing_id = ANY (${hearings.map(({ id }) => id)}) ORDER BY seq DESC LIMIT ${most}::int`;
  const changes = rows.map(({ seq, before, after, ...row }) => ({
    ...row,
    seq: seq.toString(),
    before: hearingTraits.parse(before ?? {}),
    after: hearingTraits.parse(after ?? {}),
  }));
  return pastChanges(changes, { hearings, names });
}
