import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import { db } from "@/lib/db/database";
import type { ListedHearing } from "../listed-hearing";
import { LISTED_COLUMNS, LISTED_DICTIONARIES, type ListedRow, listedHearing } from "./listed-row";

/** A hearing; "withdrawn" when it was public once and may not be any more; null when it never was. */
export async function hearingOfId(id: string): Promise<ListedHearing | "withdrawn" | null> {
  const [row] = await db().$queryRaw<ListedRow[]>`
    SELECT ${LISTED_COLUMNS} FROM public_hearing h ${LISTED_DICTIONARIES} WHERE h.id = ${id}`;
  if (row !== undefined) return listedHearing(row, await courtNames());
  const change = await db().publicHearingChange.findFirst({
    where: { hearingId: id },
    select: { seq: true },
  });
  return change === null ? null : "withdrawn";
}
