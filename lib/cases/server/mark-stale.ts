import "server-only";
import { db } from "@/lib/db/database";
import { keysOfCase, LIST_KEY } from "../copy-keys";
import type { Concerned } from "./concerned";

/**
 * Copies of the case are no longer current, whoever holds them; nor is the list of anybody who holds one or has filed in it.
 * The moment is the database's: an answer asked for before it does not count as fresh.
 */
export async function markStale({ caseId, filingIds }: Concerned): Promise<void> {
  const keys = caseId === null ? [] : keysOfCase(caseId);
  await db().$executeRaw`
    UPDATE register_copy SET stale_at = clock_timestamp()
    WHERE key = ANY(${keys}::text[])
      OR key = ${LIST_KEY} AND person_id IN (
        SELECT person_id FROM register_copy WHERE key = ANY(${keys}::text[])
        UNION ALL SELECT person_id FROM filing WHERE id = ANY(${[...filingIds]}::uuid[]))`;
}
