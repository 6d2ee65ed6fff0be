import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Ending } from "./end-session";

/** Ends every session of the viewer but this one: for a lost telephone, or a computer left open somewhere. */
export async function endOtherSessions({ viewer, now, requestId }: Ending): Promise<number> {
  const { personId, sessionId } = viewer;
  return inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { personId, id: { not: sessionId }, revokedAt: null },
      data: { revokedAt: now, revokedWhy: "endedByOther", idToken: null },
    });
    const detail = { ended: count };
    await audit(tx, {
      personId,
      action: "session.endOthers",
      subjectKind: "session",
      subjectId: sessionId,
      requestId,
      detail,
    });
    return count;
  });
}
