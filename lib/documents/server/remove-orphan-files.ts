import "server-only";
import { removeStored } from "@/lib/adapters/storage";
import { storedBefore } from "@/lib/adapters/stored-keys";
import { db } from "@/lib/db/database";

/** A file is stored before its row is written; for so long nobody asks where the row is. */
const YOUNG_MS = 3_600_000;
const AT_ONCE = 200;

/** Removes files that no row names any more: of uploads that broke off, removed attachments and drafts, papers made anew. */
export async function removeOrphanFiles(now: Date = new Date()): Promise<number> {
  let removed = 0;
  let keys: string[] = [];
  for await (const { key } of storedBefore(new Date(now.getTime() - YOUNG_MS))) {
    keys.push(key);
    if (keys.length < AT_ONCE) continue;
    removed += await removeUnnamed(keys);
    keys = [];
  }
  return removed + (await removeUnnamed(keys));
}

async function removeUnnamed(keys: readonly string[]): Promise<number> {
  const storageKey = { in: [...keys] };
  const [attachments, documents] = await Promise.all([
    db().attachment.findMany({ where: { storageKey }, select: { storageKey: true } }),
    db().filingDocument.findMany({ where: { storageKey }, select: { storageKey: true } }),
  ]);
  const named = new Set([...attachments, ...documents].map((row) => row.storageKey));
  const unnamed = keys.filter((key) => !named.has(key));
  for (const key of unnamed) await removeStored(key);
  return unnamed.length;
}
