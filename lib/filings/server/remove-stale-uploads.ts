import "server-only";
import { partialsBefore, removePartial } from "@/lib/adapters/partial-files";
import { db } from "@/lib/db/database";
import { UPLOAD_IDLE_MS, UPLOAD_LIFE_MS } from "../upload-life";

/** Removes what nobody went on with, with its bytes, and the traces of what is finished. Answers how many uploads were given up. */
export async function removeStaleUploads(now: Date = new Date()): Promise<number> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  let removed = 0;
  for await (const id of partialsBefore(before(UPLOAD_IDLE_MS))) {
    await db().upload.deleteMany({ where: { id, finishedAt: null } });
    await removePartial(id);
    removed += 1;
  }
  await db().upload.deleteMany({ where: { finishedAt: { lt: before(UPLOAD_IDLE_MS) } } });
  const endless = await db().upload.findMany({
    where: { finishedAt: null, createdAt: { lt: before(UPLOAD_LIFE_MS) } },
    select: { id: true },
  });
  for (const { id } of endless) {
    await db().upload.deleteMany({ where: { id, finishedAt: null } });
    await removePartial(id);
  }
  return removed + endless.length;
}
