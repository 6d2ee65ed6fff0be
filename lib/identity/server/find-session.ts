import "server-only";
import { db } from "@/lib/db/database";
import type { SessionTimes } from "../session-life";
import { tokenHash } from "./session-token";

export type FoundSession = SessionTimes & {
  readonly id: string;
  readonly personId: string;
  readonly acr: string;
  readonly authTime: Date;
  readonly idToken: Uint8Array | null;
  readonly givenName: Uint8Array;
  readonly familyName: Uint8Array;
  readonly personalCode: Uint8Array;
  readonly unread: number;
  readonly actingFor: string | null;
  readonly actingAs: Uint8Array | null;
  readonly actingEnded: Uint8Array | null;
};

/** The session that a cookie's value belongs to, whatever its state, with its person: one query for every request. */
export async function findSession(token: string | undefined): Promise<FoundSession | null> {
  const hash = tokenHash(token);
  if (hash === null) return null;
  const rows = await db().$queryRaw<FoundSession[]>`
    SELECT s.id, s.person_id AS "personId", s.acr, s.auth_time AS "authTime", s.id_token AS "idToken",
      s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt",
      s.acting_for AS "actingFor", s.acting_as AS "actingAs", s.acting_ended AS "actingEnded",
      p.given_name AS "givenName", p.family_name AS "familyName", p.personal_code AS "personalCode",
      (SELECT count(*)::int FROM notification n WHERE n.person_id = s.person_id AND n.read_at IS NULL) AS unread
    FROM session s JOIN person p ON p.id = s.person_id WHERE s.id_hash = ${hash}`;
  return rows[0] ?? null;
}
