import "server-only";
import { sessionState } from "../session-life";
import { findSession } from "./find-session";
import { sessionCookie } from "./session-cookie";

/**
 * The person whose session ended by a limit within the last day: what they posted too late may be kept for them.
 * Nobody for a session that was signed out or ended: whoever sends that cookie is not to be helped.
 */
export async function expiredPersonId(now: Date = new Date()): Promise<string | null> {
  return personOfExpired(await sessionCookie(), now);
}

export async function personOfExpired(token: string | undefined, now: Date): Promise<string | null> {
  const session = await findSession(token);
  return session !== null && sessionState(session, now) === "over" ? session.personId : null;
}
