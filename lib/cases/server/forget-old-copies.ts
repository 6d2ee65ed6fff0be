import "server-only";
import { db } from "@/lib/db/database";
import { COPY_DAYS } from "../copy-life";

const COPY_LIFE_MS = COPY_DAYS * 24 * 60 * 60 * 1_000;

/** What nobody has looked at for a month goes: the register keeps it, the portal need not. Answers how many went. */
export async function forgetOldCopies(now: Date = new Date()): Promise<number> {
  const { count } = await db().registerCopy.deleteMany({
    where: { fetchedAt: { lt: new Date(now.getTime() - COPY_LIFE_MS) } },
  });
  return count;
}
