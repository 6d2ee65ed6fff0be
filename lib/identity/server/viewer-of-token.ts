import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { LAST_SEEN_STEP_MS } from "../limits";
import { idleUntil, sessionState } from "../session-life";
import type { Viewer } from "../viewer";
import { openActingFor, openEnded } from "./acting-columns";
import { type FoundSession, findSession } from "./find-session";

export type Moment = {
  readonly now: Date;
  /** True for requests that the page makes by itself: they do not keep a session alive. */
  readonly isBackground: boolean;
};

/** Whoever the cookie's value stands for, as long as the session lives. Every call reads the row: an ended session is dead at once. */
export async function viewerOfToken(token: string | undefined, moment: Moment): Promise<Viewer | null> {
  const session = await findSession(token);
  if (session === null || sessionState(session, moment.now) !== "live") return null;
  return viewer(session, await lastSeen(session, moment));
}

async function lastSeen({ id, lastSeenAt }: FoundSession, { now, isBackground }: Moment): Promise<Date> {
  if (isBackground || now.getTime() - lastSeenAt.getTime() < LAST_SEEN_STEP_MS) return lastSeenAt;
  await db().session.updateMany({
    where: { id, revokedAt: null, lastSeenAt: { lt: now } },
    data: { lastSeenAt: now },
  });
  return now;
}

function viewer(session: FoundSession, lastSeenAt: Date): Viewer {
  const { personId: id } = session;
  return {
    personId: id,
    sessionId: session.id,
    givenName: unseal(session.givenName, { table: "person", column: "given_name", id }),
    familyName: unseal(session.familyName, { table: "person", column: "family_name", id }),
    personalCode: unseal(session.personalCode, { table: "person", column: "personal_code", id }),
    acr: session.acr === "high" ? "high" : "substantial",
    authTime: session.authTime,
    idleUntil: idleUntil({ lastSeenAt }),
    expiresAt: session.expiresAt,
    unread: session.unread,
    actingFor: openActingFor(session.id, session),
    noLongerFor: openEnded(session.id, session),
  };
}
