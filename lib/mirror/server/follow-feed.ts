import "server-only";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";

/** One run reads so many pages; what is left is read by the next. */
const MOST_PAGES = 200;

export type Feed<Item> = {
  /** The feed's own name in `feed_cursor`. */
  readonly name: string;
  /** Reads a page after the cursor, the oldest change first. */
  readonly read: (cursor: string | null) => Promise<{ items: readonly Item[]; next: string | null }>;
  /** Takes a page over, in the transaction that also keeps the place reached. */
  readonly apply: (tx: Transaction, items: readonly Item[]) => Promise<void>;
};

/** Reads what a feed has said since the last time. Changes and the place reached are kept together or not at all; says how many. */
export async function followFeed<Item>(feed: Feed<Item>): Promise<number> {
  let count = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { taken, isEnd } = await followPage(feed);
    count += taken;
    if (isEnd) break;
  }
  return count;
}

async function followPage<Item>({
  name,
  read,
  apply,
}: Feed<Item>): Promise<{ taken: number; isEnd: boolean }> {
  const known = await db().feedCursor.findUnique({ where: { feed: name } });
  const place = known === null || known.cursor === "" ? null : known.cursor;
  const { items, next } = await read(place);
  const isEnd = items.length === 0 || next === null || next === place;
  // The mirror holds as of the last time that its end was reached, also when nothing was new.
  const kept = { cursor: next ?? place ?? "", updatedAt: isEnd ? new Date() : (known?.updatedAt ?? NEVER) };
  await inTransaction(async (tx) => {
    await apply(tx, items);
    await tx.feedCursor.upsert({ where: { feed: name }, create: { feed: name, ...kept }, update: kept });
  });
  return { taken: items.length, isEnd };
}

/** As long as a feed is read for the first time, the mirror does not hold yet. */
const NEVER = new Date(0);

/** When a feed was last read to its end; null before the first time. */
export async function feedTime(name: string): Promise<Date | null> {
  const known = await db().feedCursor.findUnique({ where: { feed: name }, select: { updatedAt: true } });
  return known === null || known.updatedAt.getTime() === NEVER.getTime() ? null : known.updatedAt;
}
