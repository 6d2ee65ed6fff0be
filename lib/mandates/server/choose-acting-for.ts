import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Reader } from "@/lib/cases/server/reader";
import { ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { actingForOf } from "@/lib/identity/acting-for";
import { type ActingColumns, columnsFor, FOR_SELF } from "@/lib/identity/server/acting-columns";
import { mandateOf } from "./mandate-of";

/** From the next page on this session acts under the mandate (asked of the register just now), or for its person: null. */
export async function chooseActingFor(
  mandateId: string | null,
  reader: Reader,
): Promise<Result<null, "notFound" | "ended" | "unavailable">> {
  if (mandateId === null) {
    await keep(reader, FOR_SELF, "self");
    return ok(null);
  }
  const found = await mandateOf(reader, mandateId, { fresh: true });
  if (!found.ok) return found;
  const mandate = found.value;
  await keep(reader, columnsFor(reader.viewer.sessionId, actingForOf(mandate)), mandate.kind);
  return ok(null);
}

async function keep({ viewer, requestId }: Reader, columns: ActingColumns, capacity: string): Promise<void> {
  const { personId, sessionId } = viewer;
  await inTransaction(async (tx) => {
    await tx.session.updateMany({
      where: { id: sessionId, personId, revokedAt: null },
      data: columns,
    });
    await audit(tx, {
      personId,
      action: "identity.actingForChosen",
      subjectKind: columns.actingFor === null ? "person" : "mandate",
      subjectId: columns.actingFor ?? personId,
      requestId,
      detail: { sessionId, capacity },
    });
  });
}
