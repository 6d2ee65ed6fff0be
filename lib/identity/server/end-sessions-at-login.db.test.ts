import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { endSessionsAtLogin } from "./end-sessions-at-login";
import { openSession } from "./open-session";
import { viewerOfToken } from "./viewer-of-token";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";
const requestId = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

let key: CryptoKey;
let server: Server;

/** A login that says where its keys are, and nothing more. */
beforeAll(async () => {
  const pair = await generateKeyPair("ES256");
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "login", alg: "ES256" };
  server = createServer((request, response) => {
    const issuer = env().OIDC_ISSUER;
    const metadata = { issuer, end_session_endpoint: `${issuer}/session/end`, jwks_uri: `${issuer}/jwks` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.url === "/jwks" ? { keys: [jwk] } : metadata));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  env().OIDC_ISSUER = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

let subject: string;

beforeEach(() => {
  subject = crypto.randomUUID();
});

const begin = (idpSession: string): Promise<string> =>
  openSession({
    signIn: {
      issuer: env().OIDC_ISSUER,
      subject,
      givenName: "Jānis",
      familyName: "Kalniņš",
      personalCode: "140947-11046",
      acr: "high",
      authTime: new Date(),
      idpSession,
    },
    idToken: "token",
    device: null,
    language: "lv",
    isStepUp: false,
    replaces: null,
    now: new Date(),
    requestId,
  });

const isLive = async (token: string): Promise<boolean> =>
  (await viewerOfToken(token, { now: new Date(), isBackground: true })) !== null;

type Change = { claims?: JWTPayload; typ?: string; signer?: CryptoKey };

function logoutToken({ claims, typ = "logout+jwt", signer = key }: Change = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const whole = {
    iss: env().OIDC_ISSUER,
    aud: env().OIDC_CLIENT_ID,
    sub: subject,
    iat: now,
    exp: now + 120,
    jti: crypto.randomUUID(),
    events: { [EVENT]: {} },
    ...claims,
  };
  return new SignJWT(whole).setProtectedHeader({ alg: "ES256", kid: "login", typ }).sign(signer);
}

const order = (token: string): ReturnType<typeof endSessionsAtLogin> =>
  endSessionsAtLogin(token, { now: new Date(), requestId });

describe("a logout at the login", () => {
  test("ends every session of the person, and nobody else's", async () => {
    const own = [await begin("a"), await begin("b")];
    const order1 = await logoutToken();
    subject = crypto.randomUUID();
    const stranger = await begin("a");
    expect(await order(order1)).toEqual({ ok: true, value: 2 });
    expect(await Promise.all(own.map(isLive))).toEqual([false, false]);
    expect(await isLive(stranger)).toBe(true);
  });

  test("of one session there ends that one here", async () => {
    const [left, kept] = [await begin("left"), await begin("kept")];
    expect(await order(await logoutToken({ claims: { sid: "left" } }))).toEqual({ ok: true, value: 1 });
    expect([await isLive(left), await isLive(kept)]).toEqual([false, true]);
  });

  test("is written down", async () => {
    await begin("a");
    await order(await logoutToken());
    const entry = await db().auditEntry.findFirst({ where: { action: "session.endedAtLogin" } });
    expect(entry?.requestId).toBe(requestId);
  });

  test("cannot be played again", async () => {
    const token = await logoutToken();
    expect((await order(token)).ok).toBe(true);
    const session = await begin("a");
    expect(await order(token)).toEqual({ ok: false, refusal: "invalid" });
    expect(await isLive(session)).toBe(true);
  });
});

describe("refused is a token", () => {
  const seconds = (): number => Math.floor(Date.now() / 1000);
  test.each<[string, () => Change | Promise<Change>]>([
    ["that is an ID token", () => ({ typ: "JWT" })],
    ["of another issuer", () => ({ claims: { iss: "https://login.example.com" } })],
    ["for another client", () => ({ claims: { aud: "another" } })],
    ["that is over", () => ({ claims: { iat: seconds() - 400, exp: seconds() - 300 } })],
    ["that is old", () => ({ claims: { iat: seconds() - 400 } })],
    ["with a nonce", () => ({ claims: { nonce: "x" } })],
    ["without the event", () => ({ claims: { events: {} } })],
    ["without a number", () => ({ claims: { jti: "" } })],
    ["about nobody", () => ({ claims: { sub: "" } })],
    ["of a stranger", async () => ({ signer: (await generateKeyPair("ES256")).privateKey })],
  ])("%s", async (_, change) => {
    const session = await begin("a");
    expect(await order(await logoutToken(await change()))).toEqual({ ok: false, refusal: "invalid" });
    expect(await isLive(session)).toBe(true);
  });

  test.each(["", "x", "a.b.c"])("%j", async (token) => {
    expect(await order(token)).toEqual({ ok: false, refusal: "invalid" });
  });
});
