import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { columnsAfter, FOR_SELF, openActingFor } from "@/lib/identity/server/acting-columns";

type Ended = {
  readonly mandateId: string;
  readonly personId: string;
  /** Null when the platform told it and nobody asked. */
  readonly requestId: string | null;
};

/** The mandate is over: every session of the person that acts under it acts for the person again, and tells it once. */
export async function endActing(ended: Ended): Promise<void> {
  await inTransaction((tx) => end(tx, ended));
}

async function end(tx: Transaction, { mandateId, personId, requestId }: Ended): Promise<void> {
  const sessions = await tx.session.findMany({
    where: { personId, actingFor: mandateId },
    select: { id: true, actingFor: true, actingAs: true },
  });
  let fallen = 0;
  for (const session of sessions) {
    const name = openActingFor(session.id, session)?.principalName;
    const { count } = await tx.session.updateMany({
      // Whoever has chosen anew meanwhile keeps the new choice.
      where: { id: session.id, actingFor: mandateId },
      data: name === undefined ? FOR_SELF : columnsAfter(session.id, name),
    });
    fallen += count;
  }
  if (fallen === 0) return;
  await audit(tx, {
    personId,
    action: "identity.actingForEnded",
    subjectKind: "mandate",
    subjectId: mandateId,
    requestId,
    detail: { sessions: fallen },
  });
}
