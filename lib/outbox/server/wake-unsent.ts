import "server-only";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { wake } from "./enqueue";

const AT_ONCE = 200;

/**
 * Wakes a worker for everything whose time has come: what a dead worker left behind, and what lost its job. The outbox
 * is the truth and the jobs are only wake-ups, so losing all of them loses nothing. Answers how many were woken.
 */
export async function wakeUnsent(): Promise<number> {
  const due = await db().$queryRaw<{ aggregate: string }[]>`
    SELECT aggregate FROM outbox_message WHERE state IN ('ready', 'sending') AND next_at <= now()
    GROUP BY aggregate ORDER BY min(created_at) LIMIT ${AT_ONCE}`;
  const events = await db().$queryRaw<{ source: string; eventId: string }[]>`
    SELECT source, event_id AS "eventId" FROM inbox_event
    WHERE state = 'ready' AND received_at <= now() - interval '20 seconds' ORDER BY received_at LIMIT ${AT_ONCE}`;
  await inTransaction(async (tx) => {
    for (const { aggregate } of due) await wake(tx, "outbox", { aggregate });
    for (const { source, eventId } of events) await wake(tx, "inbox.handle", { source, eventId });
  });
  return due.length + events.length;
}
