import "server-only";
import { db } from "@/lib/db/database";
import { COOKIE_LIFE_MS, SESSION_ROW_LIFE_MS } from "../limits";
import { FOR_SELF } from "./acting-columns";

/**
 * What is no longer needed goes: the login's token and the name of whom one acted for once the cookie means nothing any more, the row after a month,
 * the numbers of logout tokens after a day. The journal keeps that there was a session.
 */
export async function forgetOldSessions(now: Date = new Date()): Promise<void> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await db().session.updateMany({
    where: {
      createdAt: { lt: before(COOKIE_LIFE_MS) },
      OR: [{ idToken: { not: null } }, { actingAs: { not: null } }, { actingEnded: { not: null } }],
    },
    data: { idToken: null, ...FOR_SELF },
  });
  await db().session.deleteMany({ where: { createdAt: { lt: before(SESSION_ROW_LIFE_MS) } } });
  await db().inboxEvent.deleteMany({
    where: { source: "identity", receivedAt: { lt: before(COOKIE_LIFE_MS) } },
  });
}
