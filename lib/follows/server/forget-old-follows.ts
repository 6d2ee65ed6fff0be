import "server-only";
import { db } from "@/lib/db/database";
import { CONFIRM_HOURS } from "./confirm-follow";

/** Forgets addresses that were never confirmed, and follows that have ended once their last e-mail has left. Answers how many. */
export async function forgetOldFollows(now: Date = new Date()): Promise<number> {
  const unconfirmed = await db().follow.deleteMany({
    where: { confirmedAt: null, createdAt: { lt: new Date(now.getTime() - CONFIRM_HOURS * 3_600_000) } },
  });
  const ended = await db().follow.deleteMany({
    where: { endedAt: { not: null }, mails: { none: { state: "queued" } } },
  });
  return unconfirmed.count + ended.count;
}
