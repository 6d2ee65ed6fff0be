import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { ACR } from "./assurance";
import { CookieBrowser } from "./cookie-browser";
import { type RunningIdentity, startIdentity } from "./start-identity";
import {
  assertion,
  authorization,
  CALLBACK,
  CLIENT_ID,
  PORTAL_ORIGIN,
  type Proof,
  proofKey,
  type TestPortal,
  testPortal,
} from "./test-portal";

const tokens = z.object({ id_token: z.string(), access_token: z.string() });

let portal: TestPortal;
let identity: RunningIdentity;

beforeAll(async () => {
  portal = await testPortal();
  identity = await startIdentity(portal.settings);
});

afterEach(() => void vi.useRealTimers());
afterAll(() => identity.close());

beforeEach(() => fetch(`${identity.issuer}/sandbox/faults`, { method: "DELETE" }));

const switchOn = (fault: string): Promise<Response> =>
  fetch(`${identity.issuer}/sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ fault }),
  });

/** Signs in as somebody and answers the address the portal is called back at. */
async function callback(
  browser: CookieBrowser,
  proof: Proof,
  more: Record<string, string> = {},
): Promise<URL> {
  const asked = await browser.get(authorization(identity.issuer, proof, more), CALLBACK);
  if (asked.url.startsWith(CALLBACK)) return new URL(asked.url);
  const done = await browser.post(asked.url, { person: "ilze", assurance: "high" }, CALLBACK);
  return new URL(done.url);
}

async function exchangeCode(code: string, proof: Proof): Promise<Response> {
  return fetch(`${identity.issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: CALLBACK,
      code_verifier: proof.verifier,
      client_id: CLIENT_ID,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: await assertion(portal, identity.issuer),
    }),
  });
}

async function signedIn(more: Record<string, string> = {}): Promise<z.infer<typeof tokens>> {
  const proof = proofKey();
  const back = await callback(new CookieBrowser(), proof, more);
  return tokens.parse(await (await exchangeCode(back.searchParams.get("code") ?? "", proof)).json());
}

describe("signing in", () => {
  test("gives the portal a lean ID token and the person's data apart from it", async () => {
    const { id_token: idToken, access_token: accessToken } = await signedIn();
    const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
    const { payload } = await jwtVerify(idToken, keys, { issuer: identity.issuer, audience: CLIENT_ID });
    expect(payload).toMatchObject({ nonce: "some-nonce", acr: ACR.high, amr: ["eid", "pin"] });
    expect(payload["auth_time"]).toBeTypeOf("number");
    expect(payload.sub).not.toContain("ilze");
    expect(payload).not.toHaveProperty("personal_code");

    const userinfo = await fetch(`${identity.issuer}/me`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(await userinfo.json()).toEqual({
      sub: payload.sub,
      given_name: "Ilze",
      family_name: "Bērziņa-Ķēniņa",
      personal_code: "324871-50936",
    });
  });

  test("knows the same person by the same opaque name", async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    expect(decodeJwt(one.id_token).sub).toBe(decodeJwt(two.id_token).sub);
  });

  test.each([
    ["lv", "Izvēlieties, kā vārdā pieslēgties"],
    ["en", "Choose whom to sign in as"],
  ])("speaks %s", async (language, title) => {
    const page = await new CookieBrowser().get(
      authorization(identity.issuer, proofKey(), { ui_locales: language }),
    );
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body).toContain(title);
    expect(page.body).not.toContain("<script");
    expect(page.headers.get("content-security-policy")).toContain(`form-action 'self' ${PORTAL_ORIGIN}`);
  });

  test("asks again when nobody was chosen", async () => {
    const browser = new CookieBrowser();
    const page = await browser.get(authorization(identity.issuer, proofKey(), { ui_locales: "en" }));
    const again = await browser.post(page.url, { person: "nobody" });
    expect(again.status).toBe(422);
    expect(again.body).toContain("Choose a person and an assurance level");
  });

  test("can be cancelled", async () => {
    const browser = new CookieBrowser();
    const page = await browser.get(authorization(identity.issuer, proofKey()));
    const back = new URL((await browser.post(`${page.url}/cancel`, {}, CALLBACK)).url);
    expect(back.searchParams.get("error")).toBe("access_denied");
  });

  test("remembers who signed in, unless told to ask again or the sign-in is too old", async () => {
    const browser = new CookieBrowser();
    await callback(browser, proofKey());
    const silent = await browser.get(authorization(identity.issuer, proofKey()), CALLBACK);
    expect(silent.url).toContain("code=");
    const asked = await browser.get(
      authorization(identity.issuer, proofKey(), { prompt: "login", ui_locales: "en" }),
      CALLBACK,
    );
    expect(asked.body).toContain("Confirm that it is you");
    vi.useFakeTimers({ now: Date.now() + 2_000, toFake: ["Date"] });
    const old = await browser.get(authorization(identity.issuer, proofKey(), { max_age: "0" }), CALLBACK);
    expect(old.url).toContain("/interaction/");
  });

  test("refuses a request without PKCE", async () => {
    const address = new URL(authorization(identity.issuer, proofKey()));
    address.searchParams.delete("code_challenge");
    address.searchParams.delete("code_challenge_method");
    const answer = await new CookieBrowser().get(address.href, CALLBACK);
    expect(new URL(answer.url).searchParams.get("error")).toBe("invalid_request");
  });

  test("a code is good once, and only with its proof", async () => {
    const proof = proofKey();
    const code = (await callback(new CookieBrowser(), proof)).searchParams.get("code") ?? "";
    expect((await exchangeCode(code, proofKey())).status).toBe(400);
    const other = (await callback(new CookieBrowser(), proof)).searchParams.get("code") ?? "";
    expect((await exchangeCode(other, proof)).status).toBe(200);
    expect((await exchangeCode(other, proof)).status).toBe(400);
  });
});

describe("signing out", () => {
  test("asks, ends the session and leads back to the portal", async () => {
    const browser = new CookieBrowser();
    const proof = proofKey();
    const code = (await callback(browser, proof)).searchParams.get("code") ?? "";
    const { id_token: hint } = tokens.parse(await (await exchangeCode(code, proof)).json());
    const query = new URLSearchParams({
      id_token_hint: hint,
      post_logout_redirect_uri: `${PORTAL_ORIGIN}/en/signed-out`,
      ui_locales: "en",
    });
    const page = await browser.get(`${identity.issuer}/session/end?${query.toString()}`);
    expect(page.body).toContain("Yes, sign out");
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const back = await browser.post(
      `${identity.issuer}/session/end/confirm`,
      { xsrf: secret, logout: "yes" },
      PORTAL_ORIGIN,
    );
    expect(back.url).toBe(`${PORTAL_ORIGIN}/en/signed-out`);
    const asked = await browser.get(authorization(identity.issuer, proofKey()), CALLBACK);
    expect(asked.url).toContain("/interaction/");
  });
});

describe("faults", () => {
  test.each([
    ["wrong-issuer", "iss", "https://login.example.com"],
    ["wrong-audience", "aud", "another-client"],
    ["unknown-acr", "acr", "urn:example:password"],
  ])("%s changes %s", async (fault, claim, value) => {
    await switchOn(fault);
    expect(decodeJwt((await signedIn()).id_token)[claim]).toBe(value);
    expect(decodeJwt((await signedIn()).id_token)[claim]).not.toBe(value);
  });

  test("an unknown fault is refused", async () => {
    expect((await switchOn("no-such-fault")).status).toBe(400);
  });

  test("the provider can be down", async () => {
    await switchOn("down");
    expect((await fetch(`${identity.issuer}/.well-known/openid-configuration`)).status).toBe(503);
    expect((await fetch(`${identity.issuer}/health`)).status).toBe(200);
  });

  test("the person can be turned away", async () => {
    await switchOn("access-denied");
    const back = await callback(new CookieBrowser(), proofKey());
    expect(back.searchParams.get("error")).toBe("access_denied");
  });
});
