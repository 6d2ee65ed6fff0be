import "server-only";
import { db } from "@/lib/db/database";
import { COOKIE_LIFE_MS } from "../limits";
import type { OwnSession } from "../own-session";
import { sessionState } from "../session-life";
import type { Viewer } from "../viewer";

/** The viewer's living sessions, this one first, then by the last sign of life. */
export async function sessionsOfViewer(
  { personId, sessionId }: Viewer,
  now: Date,
): Promise<readonly OwnSession[]> {
  const rows = await db().session.findMany({
    where: { personId, revokedAt: null, createdAt: { gt: new Date(now.getTime() - COOKIE_LIFE_MS) } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  const living = rows
    .filter((row) => sessionState(row, now) === "live")
    .map((row) => ownSession(row, sessionId));
  return [...living.filter(({ isThis }) => isThis), ...living.filter(({ isThis }) => !isThis)];
}

type Row = { id: string; userAgent: string | null; acr: string; createdAt: Date; lastSeenAt: Date };

const ownSession = ({ id, userAgent, acr, createdAt, lastSeenAt }: Row, thisId: string): OwnSession => ({
  id,
  isThis: id === thisId,
  device: userAgent,
  acr: acr === "high" ? "high" : "substantial",
  createdAt,
  lastSeenAt,
});
