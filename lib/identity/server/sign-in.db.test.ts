import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { CookieBrowser } from "@/sandbox/identity/cookie-browser";
import { WRONG_ANSWERS } from "@/sandbox/identity/faults";
import { type RunningIdentity, startIdentity } from "@/sandbox/identity/start-identity";
import { cookieNames } from "../cookie";
import type { Viewer } from "../viewer";
import { beginSignIn } from "./begin-sign-in";
import { type Arrival, finishSignIn } from "./finish-sign-in";
import type { Intention } from "./intention";
import { signOut } from "./sign-out";
import { viewerOfToken } from "./viewer-of-token";

const REQUEST = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";
const signInIntention: Intention = { returnPath: "/en/cases?page=2", language: "en", isStepUp: false };
const stepUpIntention: Intention = { ...signInIntention, isStepUp: true };

let login: RunningIdentity;

beforeAll(async () => {
  const { kty, crv, x, y, kid } = env().OIDC_PRIVATE_JWK;
  const portal = { portalOrigin: env().APP_ORIGIN, clientId: env().OIDC_CLIENT_ID };
  login = await startIdentity({ port: 0, ...portal, portalJwks: { keys: [{ kty, crv, x, y, kid }] } });
  // The sandbox listens where the machine has a free port: the configuration of this process follows it.
  env().OIDC_ISSUER = login.issuer;
});

afterAll(() => login.close());

beforeEach(() => fetch(`${login.issuer}/sandbox/faults`, { method: "DELETE" }));

async function switchOn(fault: string, times = 1): Promise<void> {
  const headers = { "content-type": "application/json" };
  await fetch(`${login.issuer}/sandbox/faults`, {
    method: "POST",
    headers,
    body: JSON.stringify({ fault, times }),
  });
}

/** A person at a browser of their own, between portal and login. */
class Citizen {
  readonly browser = new CookieBrowser();
  cookies: Record<string, string> = {};

  async signIn(intention: Intention, choice = { person: "ilze", assurance: "high" }): Promise<Arrival> {
    const departure = await this.depart(intention);
    const page = await this.browser.get(departure, env().APP_ORIGIN);
    const back = page.url.startsWith(env().APP_ORIGIN)
      ? page
      : await this.browser.post(page.url, choice, env().APP_ORIGIN);
    return this.arrive(back.url);
  }

  async depart(intention: Intention): Promise<string> {
    const begun = await beginSignIn(intention, new Date());
    if (!begun.ok) throw new Error(begun.refusal);
    this.#keep(begun.value.cookies);
    return begun.value.address;
  }

  async arrive(url: string): Promise<Arrival> {
    const query = Object.fromEntries(new URL(url).searchParams);
    const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    const arrival = await finishSignIn({
      query,
      cookies: { ...this.cookies },
      userAgent,
      now: new Date(),
      requestId: REQUEST,
    });
    this.#keep(arrival.cookies);
    return arrival;
  }

  get token(): string | undefined {
    return this.cookies[cookieNames(env().APP_ORIGIN).session];
  }

  viewer(): Promise<Viewer | null> {
    return viewerOfToken(this.token, { now: new Date(), isBackground: false });
  }

  #keep(given: Arrival["cookies"]): void {
    const changed = given.map(
      ({ name, value, maxAgeSeconds }) => [name, maxAgeSeconds > 0 ? value : ""] as const,
    );
    const jar = { ...this.cookies, ...Object.fromEntries(changed) };
    this.cookies = Object.fromEntries(Object.entries(jar).filter(([, value]) => value !== ""));
  }
}

const auditOf = (personId: string | null) =>
  db().auditEntry.findMany({ where: { stream: personId ?? "system" }, orderBy: { seq: "asc" } });

describe("signing in", () => {
  test("opens a session, whose cookie says nothing, and leads back to the page", async () => {
    const citizen = new Citizen();
    const arrival = await citizen.signIn(signInIntention);
    expect(arrival.path).toBe("/en/cases?page=2");
    expect(citizen.token).toMatch(/^[\w-]{43}$/);
    expect(Object.keys(citizen.cookies)).toEqual([cookieNames(env().APP_ORIGIN).session]);
    expect(await citizen.viewer()).toMatchObject({
      givenName: "Ilze",
      familyName: "Bērziņa-Ķēniņa",
      personalCode: "324871-50936",
      acr: "high",
    });
  });

  test("keeps no name, code or token that can be read", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const rows = JSON.stringify(
      await db().$queryRaw`SELECT p.*::text, s.*::text FROM person p JOIN session s ON s.person_id = p.id`,
    );
    const viewer = await citizen.viewer();
    for (const secret of ["Bērziņa", viewer?.personalCode, citizen.token]) expect(rows).not.toContain(secret);
  });

  test("knows the person again by issuer and subject, and ends the session that is replaced", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const [before, token] = [await citizen.viewer(), citizen.token];
    await citizen.signIn(signInIntention);
    expect((await citizen.viewer())?.personId).toBe(before?.personId);
    expect(await viewerOfToken(token, { now: new Date(), isBackground: false })).toBeNull();
  });

  test("two first sign-ins of one person at once make one person", async () => {
    const citizens = Array.from({ length: 4 }, () => new Citizen());
    await Promise.all(
      citizens.map((citizen) => citizen.signIn(signInIntention, { person: "martins", assurance: "high" })),
    );
    const ids = await Promise.all(citizens.map(async (citizen) => (await citizen.viewer())?.personId));
    expect(new Set(ids).size).toBe(1);
  });

  test("is written down", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention, { person: "andris", assurance: "substantial" });
    const viewer = await citizen.viewer();
    const [entry] = await auditOf(viewer?.personId ?? "");
    expect(entry).toMatchObject({
      action: "session.open",
      subjectId: viewer?.sessionId,
      requestId: REQUEST,
      detail: { acr: "substantial" },
    });
  });

  test("the token that travels later as a hint names nobody", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const address = new URL(
      await signOut({ token: citizen.token, language: "en", now: new Date(), requestId: REQUEST }),
    );
    const hint = decodeJwt(address.searchParams.get("id_token_hint") ?? "");
    expect(hint).not.toHaveProperty("personal_code");
    expect(hint).not.toHaveProperty("family_name");
  });
});

describe("a faulty answer of the login", () => {
  test.each(WRONG_ANSWERS)("%s: refused with one neutral page, no session, written down", async (fault) => {
    const [sessions, entries] = [await db().session.count(), await auditOf(null)];
    await switchOn(fault);
    const citizen = new Citizen();
    const arrival = await citizen.signIn(signInIntention);
    expect(arrival.path).toBe("/en/sign-in?problem=failed&return=%2Fen%2Fcases%3Fpage%3D2");
    expect(citizen.cookies).toEqual({});
    expect(await db().session.count()).toBe(sessions);
    expect((await auditOf(null)).slice(entries.length)).toMatchObject([{ action: "session.refused" }]);
  });

  test("access denied: says that it was cancelled", async () => {
    await switchOn("access-denied");
    expect((await new Citizen().signIn(signInIntention)).path).toMatch(/^\/en\/sign-in\?problem=cancelled/);
  });

  test("down: says so before anybody leaves", async () => {
    await switchOn("down", 3);
    expect(await beginSignIn(signInIntention, new Date())).toEqual({ ok: false, refusal: "unavailable" });
  });
});

describe("a stolen or replayed answer", () => {
  test("means nothing in another browser", async () => {
    const victim = new Citizen();
    const page = await victim.browser.get(await victim.depart(signInIntention), env().APP_ORIGIN);
    const back = await victim.browser.post(page.url, { person: "ilze", assurance: "high" }, env().APP_ORIGIN);
    const thief = new Citizen();
    await thief.depart(signInIntention);
    expect((await thief.arrive(back.url)).path).toContain("problem=failed");
    expect(thief.token).toBeUndefined();
  });

  test("is good once", async () => {
    const citizen = new Citizen();
    const page = await citizen.browser.get(await citizen.depart(signInIntention), env().APP_ORIGIN);
    const back = await citizen.browser.post(
      page.url,
      { person: "ilze", assurance: "high" },
      env().APP_ORIGIN,
    );
    const copy = citizen.cookies;
    await citizen.arrive(back.url);
    citizen.cookies = copy;
    expect((await citizen.arrive(back.url)).path).toContain("problem=failed");
  });

  test("from another issuer is refused", async () => {
    const citizen = new Citizen();
    const page = await citizen.browser.get(await citizen.depart(signInIntention), env().APP_ORIGIN);
    const back = new URL(
      (await citizen.browser.post(page.url, { person: "ilze", assurance: "high" }, env().APP_ORIGIN)).url,
    );
    back.searchParams.set("iss", "https://login.example.com");
    expect((await citizen.arrive(back.href)).path).toContain("problem=failed");
  });
});

describe("step-up", () => {
  test("gives a new session with a fresh proof and ends the old one", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention, { person: "ilze", assurance: "substantial" });
    const [before, token] = [await citizen.viewer(), citizen.token];
    const arrival = await citizen.signIn(stepUpIntention);
    expect(arrival.path).toBe("/en/cases?page=2");
    expect(await citizen.viewer()).toMatchObject({ personId: before?.personId, acr: "high" });
    expect(citizen.token).not.toBe(token);
    expect(await viewerOfToken(token, { now: new Date(), isBackground: false })).toBeNull();
    expect((await auditOf(before?.personId ?? "")).at(-1)).toMatchObject({ action: "session.stepUp" });
  });

  test("is refused at a lower level, and the session goes on", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const arrival = await citizen.signIn(stepUpIntention, { person: "ilze", assurance: "substantial" });
    expect(arrival.path).toContain("problem=notHigh");
    expect(arrival.path).toContain("stepUp=1");
    expect(await citizen.viewer()).not.toBeNull();
  });

  test("does not turn one person into another", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const arrival = await citizen.signIn(stepUpIntention, { person: "emma", assurance: "high" });
    expect(arrival.path).toContain("problem=otherPerson");
    expect((await citizen.viewer())?.givenName).toBe("Ilze");
  });
});

describe("signing out", () => {
  test("kills the cookie at once and goes on to the login", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    const personId = (await citizen.viewer())?.personId ?? "";
    const address = await signOut({
      token: citizen.token,
      language: "lv",
      now: new Date(),
      requestId: REQUEST,
    });
    expect(address).toContain(`${env().OIDC_ISSUER}/session/end?id_token_hint=`);
    expect(await citizen.viewer()).toBeNull();
    expect((await auditOf(personId)).at(-1)).toMatchObject({ action: "session.signOut" });
    const page = await citizen.browser.get(address);
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const confirm = `${env().OIDC_ISSUER}/session/end/confirm`;
    const back = await citizen.browser.post(confirm, { xsrf: secret, logout: "yes" }, env().APP_ORIGIN);
    expect(back.url).toBe(`${env().APP_ORIGIN}/lv/signed-out`);
  });

  test("works while the login is down, and twice", async () => {
    const citizen = new Citizen();
    await citizen.signIn(signInIntention);
    await switchOn("down", 3);
    const out = { token: citizen.token, language: "en" as const, now: new Date(), requestId: REQUEST };
    expect(await signOut(out)).toBe("/en/signed-out");
    expect(await signOut(out)).toBe("/en/signed-out");
    expect(await citizen.viewer()).toBeNull();
  });
});
