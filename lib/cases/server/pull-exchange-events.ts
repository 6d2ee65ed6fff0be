import "server-only";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { eventsAfter } from "@/lib/exchange/server/events-after";
import { keepEvents } from "./keep-events";

const FEED = "exchange.events";
/** One run reads so many pages; what is left is read by the next. */
const MOST_PAGES = 50;

/** Reads what the platform has said since the last time: a webhook that was lost is found here. */
export async function pullExchangeEvents(): Promise<void> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const hasMore = await pullPage();
    if (!hasMore) return;
  }
}

/** The events and the place reached are kept together or not at all. */
async function pullPage(): Promise<boolean> {
  const known = await db().feedCursor.findUnique({ where: { feed: FEED } });
  const { items, next } = await eventsAfter(known?.cursor ?? null);
  await inTransaction(async (tx) => {
    await keepEvents(tx, items);
    if (next === null) return;
    await tx.feedCursor.upsert({
      where: { feed: FEED },
      create: { feed: FEED, cursor: next },
      update: { cursor: next },
    });
  });
  return items.length > 0 && next !== null && next !== known?.cursor;
}
