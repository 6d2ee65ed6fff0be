import "server-only";
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JWTVerifyGetKey } from "jose";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction, isUniqueViolation } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import { LOGOUT_TOKEN_AGE_SECONDS, type LogoutOrder, logoutOrder } from "../logout-token";
import { loginMetadata } from "./login-metadata";

const TYPE = "logout+jwt";
const ALGORITHM = "ES256";
const CLOCK_TOLERANCE_SECONDS = 60;

type At = { readonly now: Date; readonly requestId: string };

/** The national login says that a person has left it: their sessions here end too. A token is good once. */
export async function endSessionsAtLogin(token: string, at: At): Promise<Result<number, "invalid">> {
  const order = await verified(token, at.now);
  if (order === null) return err("invalid");
  try {
    return ok(await inTransaction((tx) => obey(tx, order, at)));
  } catch (error) {
    // The number of the token is taken: somebody plays it again.
    if (isUniqueViolation(error)) return err("invalid");
    throw error;
  }
}

async function verified(token: string, now: Date): Promise<LogoutOrder | null> {
  if (!looksRight(token)) return null;
  const keys = await keysOfLogin();
  const payload = await jwtVerify(token, keys, {
    issuer: env().OIDC_ISSUER,
    audience: env().OIDC_CLIENT_ID,
    algorithms: [ALGORITHM],
    typ: TYPE,
    maxTokenAge: LOGOUT_TOKEN_AGE_SECONDS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["iat", "exp", "jti", "events"],
    currentDate: now,
  }).then(
    (proof) => proof.payload,
    () => null, // A token that does not verify is no order.
  );
  return payload === null ? null : logoutOrder(payload);
}

/** Rejects what is no token for us before anybody is asked over the network. */
function looksRight(token: string): boolean {
  try {
    const { typ, alg } = decodeProtectedHeader(token);
    return typ === TYPE && alg === ALGORITHM && decodeJwt(token).iss === env().OIDC_ISSUER;
  } catch {
    // Not even the shape of a token.
    return false;
  }
}

const keySets = new Map<string, JWTVerifyGetKey>();

async function keysOfLogin(): Promise<JWTVerifyGetKey> {
  const issuer = env().OIDC_ISSUER;
  const known = keySets.get(issuer);
  if (known !== undefined) return known;
  const keys = createRemoteJWKSet(new URL((await loginMetadata()).keys));
  keySets.set(issuer, keys);
  return keys;
}

async function obey(tx: Transaction, order: LogoutOrder, { now, requestId }: At): Promise<number> {
  const raw = new Uint8Array();
  await tx.inboxEvent.create({
    data: {
      source: "identity",
      eventId: order.tokenId,
      kind: "logout",
      raw,
      state: "handled",
      handledAt: now,
    },
  });
  const sessions = await tx.session.findMany({
    where: { revokedAt: null, ...whose(order) },
    select: { id: true, personId: true },
  });
  await tx.session.updateMany({
    where: { id: { in: sessions.map(({ id }) => id) }, revokedAt: null },
    data: { revokedAt: now, revokedWhy: "signedOutAtLogin", idToken: null },
  });
  for (const { id, personId } of sessions) {
    await audit(tx, {
      personId,
      action: "session.endedAtLogin",
      subjectKind: "session",
      subjectId: id,
      requestId,
    });
  }
  return sessions.length;
}

function whose({ issuer, subject, idpSession }: LogoutOrder) {
  return {
    person: { issuer, ...(subject !== undefined && { subject }) },
    ...(idpSession !== undefined && { idpSession }),
  };
}
