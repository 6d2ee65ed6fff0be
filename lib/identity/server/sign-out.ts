import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Language } from "@/lib/core/language";
import { inTransaction } from "@/lib/db/in-transaction";
import { unseal } from "@/lib/db/seal";
import { env } from "@/lib/env";
import { type FoundSession, findSession } from "./find-session";
import { loginMetadata } from "./login-metadata";
import { loginPolicy } from "./login-policy";

export type SigningOut = {
  readonly token: string | undefined;
  readonly language: Language;
  readonly now: Date;
  readonly requestId: string;
};

/**
 * Ends the session first, so that it is over whatever else happens, then answers where the browser goes:
 * to the national login, which offers to end its own session, and from there to our page; straight to our page when it is down.
 */
export async function signOut({ token, language, now, requestId }: SigningOut): Promise<string> {
  const ownPage = `/${language}/signed-out`;
  const session = await findSession(token);
  if (session?.revokedAt !== null) return ownPage;
  await revoke(session, { now, requestId });
  const hint = idTokenOf(session);
  // Asked anew each time, so that nobody who signs out is sent to a login that is down.
  const login = hint === null ? null : await loginPolicy(loginMetadata);
  if (login === null || hint === null) return ownPage;
  const url = new URL(login.endSession);
  url.search = new URLSearchParams({
    id_token_hint: hint,
    client_id: env().OIDC_CLIENT_ID,
    post_logout_redirect_uri: `${env().APP_ORIGIN}${ownPage}`,
    ui_locales: language,
  }).toString();
  return url.href;
}

async function revoke(
  { id, personId }: FoundSession,
  { now, requestId }: { now: Date; requestId: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now, revokedWhy: "signedOut", idToken: null },
    });
    if (count === 0) return;
    await audit(tx, {
      personId,
      action: "session.signOut",
      subjectKind: "session",
      subjectId: id,
      requestId,
    });
  });
}

const idTokenOf = ({ id, idToken }: FoundSession): string | null =>
  idToken === null ? null : unseal(idToken, { table: "session", column: "id_token", id });
