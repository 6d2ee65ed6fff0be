import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { removeDraft } from "./delete-draft";

const AT_ONCE = 100;

/** Ends what has been kept long enough: drafts, and input that nobody came back for. Answers how many drafts went. */
export async function removeExpiredDrafts(now: Date = new Date()): Promise<number> {
  await db().heldInput.deleteMany({ where: { expiresAt: { lt: now } } });
  const expired = await db().draft.findMany({
    where: { state: "open", expiresAt: { lt: now } },
    select: { id: true },
    orderBy: { expiresAt: "asc" },
    take: AT_ONCE,
  });
  let removed = 0;
  for (const { id } of expired) {
    if (await removeOne(id, now)) removed += 1;
  }
  return removed;
}

/** Looks again under the lock: the person may have come back meanwhile. */
async function removeOne(draftId: string, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [draft] = await tx.$queryRaw<{ personId: string }[]>`
      SELECT person_id AS "personId" FROM draft
      WHERE id = ${draftId}::uuid AND state = 'open' AND expires_at < ${now} FOR UPDATE SKIP LOCKED`;
    if (draft === undefined) return false;
    const removed = await removeDraft(tx, draftId);
    if (!removed.ok) return false;
    await audit(tx, {
      personId: draft.personId,
      action: "draft.expired",
      subjectKind: "draft",
      subjectId: draftId,
      requestId: null,
    });
    return true;
  });
}
