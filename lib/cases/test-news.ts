import "server-only";
import { db } from "@/lib/db/database";
import { handleExchangeEvent } from "./server/handle-exchange-event";
import { pullExchangeEvents } from "./server/pull-exchange-events";
import { deliverTo } from "./test-exchange";

/** What earlier tests left is told, and nobody of theirs is among the recipients of what comes. */
export async function nothingWaits(): Promise<void> {
  deliverTo();
  await db().mailMessage.deleteMany();
  await db().notification.deleteMany();
  await db().person.updateMany({ data: { personalCodeIndex: Uint8Array.of(0) } });
  await pullExchangeEvents();
  await db().inboxEvent.updateMany({ data: { state: "handled" } });
}

/** Events of the platform that have come and wait for the worker, the oldest first. */
export const waitingEvents = () =>
  db().inboxEvent.findMany({ where: { source: "exchange", state: "ready" }, orderBy: { receivedAt: "asc" } });

/** Fetches what the platform tells and handles it, as the worker does. */
export async function handleAll(): Promise<void> {
  await pullExchangeEvents();
  for (const { eventId } of await waitingEvents()) await handleExchangeEvent({ eventId });
}
