import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Viewer } from "@/lib/identity/viewer";

type By = { readonly viewer: Pick<Viewer, "personId">; readonly requestId: string };

/** Marks one of the viewer's own news as read. Marked again, it stays as it is. */
export async function markRead(
  id: string,
  { viewer: { personId }, requestId }: By,
): Promise<Result<null, "notFound">> {
  return inTransaction(async (tx) => {
    const found = await tx.notification.findFirst({ where: { id, personId }, select: { readAt: true } });
    if (found === null) return err("notFound");
    if (found.readAt !== null) return ok(null);
    await tx.notification.updateMany({ where: { id, personId, readAt: null }, data: { readAt: new Date() } });
    await audit(tx, {
      personId,
      action: "notification.read",
      subjectKind: "notification",
      subjectId: id,
      requestId,
    });
    return ok(null);
  });
}

/** Marks everything that the viewer has been told so far. */
export async function markAllRead({ viewer: { personId }, requestId }: By): Promise<number> {
  return inTransaction(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { personId, readAt: null },
      data: { readAt: new Date() },
    });
    await audit(tx, {
      personId,
      action: "notification.allRead",
      subjectKind: "person",
      subjectId: personId,
      requestId,
      detail: { count },
    });
    return count;
  });
}
