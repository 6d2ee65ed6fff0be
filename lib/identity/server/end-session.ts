import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Viewer } from "../viewer";

export type Ending = {
  readonly viewer: Pick<Viewer, "personId" | "sessionId">;
  readonly now: Date;
  readonly requestId: string;
};

/** Ends one of the viewer's own sessions; its cookie is dead from the next request on. */
export async function endSession(
  sessionId: string,
  { viewer, now, requestId }: Ending,
): Promise<Result<null, "notFound">> {
  return inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, personId: viewer.personId, revokedAt: null },
      data: { revokedAt: now, revokedWhy: "ended", idToken: null },
    });
    if (count === 0) return err("notFound");
    const { personId } = viewer;
    await audit(tx, {
      personId,
      action: "session.end",
      subjectKind: "session",
      subjectId: sessionId,
      requestId,
    });
    return ok(null);
  });
}
