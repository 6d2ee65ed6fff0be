import { COOKIE_LIFE_MS, IDLE_LIMIT_MS } from "./limits";

export type SessionTimes = {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

/** `over`: ended by a limit, while its person is still known. `ended`: by the person, or too old to mean anything. */
export type SessionState = "live" | "over" | "ended";

export function sessionState(session: SessionTimes, now: Date): SessionState {
  if (session.revokedAt !== null || now.getTime() - session.createdAt.getTime() >= COOKIE_LIFE_MS)
    return "ended";
  return now < idleUntil(session) && now < session.expiresAt ? "live" : "over";
}

/** When the session ends if nothing more happens, without regard to the absolute limit. */
export const idleUntil = ({ lastSeenAt }: Pick<SessionTimes, "lastSeenAt">): Date =>
  new Date(lastSeenAt.getTime() + IDLE_LIMIT_MS);
