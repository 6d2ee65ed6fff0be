import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";

const AT_ONCE = 100;

/** Deletes answers whose time is over. Answers how many went. */
export async function forgetOldMeans(now: Date = new Date()): Promise<number> {
  const old = await db().meansAnswers.findMany({
    where: { expiresAt: { lte: now } },
    select: { personId: true },
    orderBy: { expiresAt: "asc" },
    take: AT_ONCE,
  });
  let forgotten = 0;
  for (const { personId } of old) forgotten += await forgetOne(personId, now);
  return forgotten;
}

/** Looks again: the person may have come back meanwhile. */
async function forgetOne(personId: string, now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const { count } = await tx.meansAnswers.deleteMany({ where: { personId, expiresAt: { lte: now } } });
    if (count > 0)
      await audit(tx, {
        personId,
        action: "means.expired",
        subjectKind: "means",
        subjectId: personId,
        requestId: null,
      });
    return count;
  });
}
