import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { DEFAULT_LANGUAGE } from "@/lib/core/language";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import { type Cookie, cookieNames, forgotten } from "../cookie";
import { deviceName } from "../device-name";
import { judgeSignIn, type SignIn, type SignInRefusal } from "../judge-sign-in";
import { COOKIE_LIFE_MS } from "../limits";
import { safeReturnPath } from "../return-path";
import { sessionState } from "../session-life";
import { signInAddress } from "../sign-in-address";
import { type FoundSession, findSession } from "./find-session";
import { handshakeStep, PROVIDER_ID, type Proven } from "./handshake";
import { type Intention, openIntention } from "./intention";
import { openSession } from "./open-session";
import { personOfSignIn } from "./person-of-sign-in";

export type Return = {
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly userAgent: string | null;
  readonly now: Date;
  readonly requestId: string;
};

/** Where the browser goes on, and the cookies it takes along. */
export type Arrival = { readonly path: string; readonly cookies: readonly Cookie[] };

type Problem = SignInRefusal | "cancelled" | "otherPerson";

/** The browser is back from the national login: either a session begins, or one neutral page says that it did not. */
export async function finishSignIn(back: Return): Promise<Arrival> {
  const names = cookieNames(env().APP_ORIGIN);
  const spent = [names["sign-in"], names.pkce, names.state, names.nonce].map(forgotten);
  const intention = await openIntention(back.cookies[names["sign-in"]], back.now);
  const session = await findSession(back.cookies[names.session]);
  const live = session !== null && sessionState(session, back.now) === "live" ? session : null;
  const outcome = intention === null ? "tokenRefused" : await prove(back, { intention, live });
  if (typeof outcome === "string") {
    await auditRefusal(outcome, back, live?.personId ?? null);
    return { path: problemPath(outcome, intention), cookies: spent };
  }
  const { signIn, idToken, chosen } = outcome;
  const { now, requestId } = back;
  const token = await openSession({
    signIn,
    idToken,
    device: deviceName(back.userAgent),
    language: chosen.language,
    isStepUp: chosen.isStepUp && live !== null,
    replaces: session?.id ?? null,
    now,
    requestId,
  });
  const cookie = { name: names.session, value: token, maxAgeSeconds: COOKIE_LIFE_MS / 1000 };
  return { path: safeReturnPath(chosen.returnPath, chosen.language), cookies: [...spent, cookie] };
}

type Waiting = { readonly intention: Intention; readonly live: FoundSession | null };
type Outcome = { readonly signIn: SignIn; readonly idToken: string; readonly chosen: Intention };

async function prove(back: Return, { intention, live }: Waiting): Promise<Outcome | Problem> {
  if (back.query["error"] === "access_denied") return "cancelled";
  const proven = await verified(back);
  if (proven === null) return "tokenRefused";
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = env();
  const judged = judgeSignIn(proven.claims, {
    issuer,
    clientId,
    needsHigh: intention.isStepUp,
    now: back.now,
  });
  if (!judged.ok) return judged.refusal;
  // A step-up confirms who is signed in: it never quietly makes them somebody else.
  const isOther =
    intention.isStepUp && live !== null && (await personOfSignIn(judged.value)) !== live.personId;
  return isOther ? "otherPerson" : { signIn: judged.value, idToken: proven.idToken, chosen: intention };
}

async function verified({ query, cookies }: Return): Promise<Proven | null> {
  const { proven } = await handshakeStep({ method: "GET", path: ["callback", PROVIDER_ID], query, cookies });
  return proven;
}

/** One neutral page for every refused token; only what the person can do something about is told apart. */
function problemPath(problem: Problem, intention: Intention | null): string {
  const language = intention?.language ?? DEFAULT_LANGUAGE;
  const isTold = problem === "cancelled" || problem === "notHigh" || problem === "otherPerson";
  return signInAddress({
    language,
    returnPath: safeReturnPath(intention?.returnPath, language),
    isStepUp: intention?.isStepUp === true,
    problem: isTold ? problem : "failed",
  });
}

async function auditRefusal(reason: Problem, { requestId }: Return, personId: string | null): Promise<void> {
  const entry = {
    personId,
    action: "session.refused",
    subjectKind: "session",
    subjectId: "none",
    requestId,
    detail: { reason },
  };
  await inTransaction((tx) => audit(tx, entry));
}
