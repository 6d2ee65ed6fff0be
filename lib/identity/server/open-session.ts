import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import type { Transaction } from "@/lib/db/database";
import { inTransaction, isUniqueViolation } from "@/lib/db/in-transaction";
import { blindIndex, seal } from "@/lib/db/seal";
import { wake } from "@/lib/outbox/server/enqueue";
import type { SignIn } from "../judge-sign-in";
import { ABSOLUTE_LIMIT_MS } from "../limits";
import { carriedOver, FOR_SELF } from "./acting-columns";
import { newSessionToken, tokenHash } from "./session-token";

export type NewSession = {
  readonly signIn: SignIn;
  readonly idToken: string;
  readonly device: string | null;
  readonly language: Language;
  readonly isStepUp: boolean;
  /** The session that the browser had before: it ends with this one's beginning. */
  readonly replaces: string | null;
  readonly now: Date;
  readonly requestId: string | null;
};

/** Begins a session for a proven person and answers the value of its cookie. */
export async function openSession(session: NewSession): Promise<string> {
  try {
    return await inTransaction((tx) => open(tx, session));
  } catch (error) {
    // Two first sign-ins of one person at once: the other has made the person, this one finds them.
    if (!isUniqueViolation(error)) throw error;
    return inTransaction((tx) => open(tx, session));
  }
}

async function open(tx: Transaction, session: NewSession): Promise<string> {
  const { signIn, now, requestId, replaces } = session;
  const personId = await keepPerson(tx, session);
  const id = newId();
  const token = newSessionToken();
  const acting =
    session.isStepUp && replaces !== null
      ? await carriedOver(tx, { from: replaces, to: id, personId })
      : FOR_SELF;
  await tx.session.create({
    data: {
      id,
      idHash: tokenHash(token) ?? new Uint8Array(),
      personId,
      acr: signIn.acr,
      authTime: signIn.authTime,
      idpSession: signIn.idpSession,
      idToken: seal(session.idToken, { table: "session", column: "id_token", id }),
      userAgent: session.device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_LIMIT_MS),
      ...acting,
    },
  });
  if (replaces !== null) {
    await tx.session.updateMany({
      where: { id: replaces, revokedAt: null },
      data: { revokedAt: now, revokedWhy: "replaced", idToken: null },
    });
  }
  const action = session.isStepUp ? "session.stepUp" : "session.open";
  await audit(tx, {
    personId,
    action,
    subjectKind: "session",
    subjectId: id,
    requestId,
    detail: { acr: signIn.acr },
  });
  // What runs in their cases is read by the worker: nobody waits for a register to sign in.
  if (!session.isStepUp) await wake(tx, "running.tell", { personId });
  return token;
}

/** The person by (issuer, subject), with the name and code that the login says today. */
async function keepPerson(tx: Transaction, { signIn, language }: NewSession): Promise<string> {
  const key = { issuer: signIn.issuer, subject: signIn.subject };
  const known = await tx.person.findUnique({ where: { issuer_subject: key }, select: { id: true } });
  const id = known?.id ?? newId();
  const sealed = {
    givenName: seal(signIn.givenName, { table: "person", column: "given_name", id }),
    familyName: seal(signIn.familyName, { table: "person", column: "family_name", id }),
    personalCode: seal(signIn.personalCode, { table: "person", column: "personal_code", id }),
    personalCodeIndex: blindIndex(signIn.personalCode, "person.personal_code"),
  };
  if (known === null) await tx.person.create({ data: { id, ...key, ...sealed, language } });
  else await tx.person.update({ where: { id }, data: sealed });
  return id;
}
