import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { wake } from "@/lib/outbox/server/enqueue";

/** The platform's events among those of other senders. */
export const EXCHANGE_SOURCE = "exchange";

/** Puts events into the inbox and wakes the worker for those that are new; by webhook or by feed, each counts once. */
export async function keepEvents(tx: Transaction, events: readonly ExchangeEvent[]): Promise<void> {
  const kept = await tx.inboxEvent.createManyAndReturn({
    data: events.map((event) => ({
      source: EXCHANGE_SOURCE,
      eventId: event.id,
      kind: event.type,
      raw: Uint8Array.from(Buffer.from(JSON.stringify(event), "utf8")),
    })),
    skipDuplicates: true,
    select: { eventId: true },
  });
  for (const { eventId } of kept) await wake(tx, "inbox.handle", { source: EXCHANGE_SOURCE, eventId });
}
