import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { CookieBrowser } from "./cookie-browser";
import { type RunningIdentity, startIdentity } from "./start-identity";
import { assertion, PORTAL_ORIGIN, type TestPortal, testPortal } from "./test-portal";

const opened = z.object({ id: z.string(), url: z.string() });
const fetched = z.object({ state: z.string(), evidence: z.string().nullable() });
const order = {
  clientRef: "filing-1",
  documentSha256: "ab".repeat(32),
  personalCode: "324871-50936",
  returnUrl: `${PORTAL_ORIGIN}/api/filings/1/signed`,
  title: "Prasības pieteikums <b>",
};

let portal: TestPortal;
let identity: RunningIdentity;

beforeAll(async () => {
  portal = await testPortal();
  identity = await startIdentity(portal.settings);
});

afterAll(() => identity.close());

const signerUrl = (): string => `${identity.issuer}/signer`;

async function ask(body: unknown, bearer?: string): Promise<Response> {
  return fetch(`${signerUrl()}/signatures`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${bearer ?? (await assertion(portal, signerUrl()))}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
}

async function look(id: string): Promise<z.infer<typeof fetched>> {
  const bearer = await assertion(portal, signerUrl());
  return fetched.parse(
    await (
      await fetch(`${signerUrl()}/signatures/${id}`, { headers: { authorization: `Bearer ${bearer}` } })
    ).json(),
  );
}

describe("the signer", () => {
  test("signs what the person confirms", async () => {
    const { id, url } = opened.parse(await (await ask(order)).json());
    expect(await look(id)).toEqual({ state: "pending", evidence: null });
    const browser = new CookieBrowser();
    const page = await browser.get(`${url}?ui_locales=en`);
    expect(page.body).toContain("not a qualified electronic signature");
    expect(page.body).toContain("Ilze Bērziņa-Ķēniņa, 324871-50936");
    expect(page.body).toContain("Prasības pieteikums &lt;b&gt;");
    expect(page.body).toContain(order.documentSha256);

    const back = await browser.post(url, { decision: "sign" }, PORTAL_ORIGIN);
    expect(back.url).toBe(`${order.returnUrl}?signature=${id}`);
    const { state, evidence } = await look(id);
    expect(state).toBe("signed");
    const keys = createRemoteJWKSet(new URL(`${signerUrl()}/jwks.json`));
    const { payload } = await jwtVerify(evidence ?? "", keys, { algorithms: ["ES256"] });
    expect(payload).toMatchObject({
      kind: "sandbox",
      documentSha256: order.documentSha256,
      personalCode: order.personalCode,
      jti: id,
    });

    await browser.post(url, { decision: "decline" }, PORTAL_ORIGIN);
    expect((await look(id)).state).toBe("signed");
  });

  test("leaves unsigned what the person declines", async () => {
    const { id, url } = opened.parse(await (await ask({ ...order, clientRef: "filing-2" })).json());
    const back = await new CookieBrowser().post(url, { decision: "decline" }, PORTAL_ORIGIN);
    expect(back.url).toContain(`signature=${id}`);
    expect(await look(id)).toEqual({ state: "declined", evidence: null });
  });

  test("answers the same request to the same order", async () => {
    const one = opened.parse(await (await ask({ ...order, clientRef: "filing-3" })).json());
    const two = opened.parse(await (await ask({ ...order, clientRef: "filing-3" })).json());
    expect(two.id).toBe(one.id);
  });

  test.each([
    [
      "a bearer for somebody else",
      async () => ask(order, await assertion(portal, "http://localhost:1/signer")),
      401,
    ],
    ["a stranger's bearer", async () => ask(order, await assertion(await testPortal(), signerUrl())), 401],
    [
      "a place to return to that is not the portal",
      () => ask({ ...order, returnUrl: "https://evil.example/" }),
      400,
    ],
    ["a digest that is none", () => ask({ ...order, documentSha256: "ab" }), 400],
  ])("refuses %s", async (_, call, status) => {
    expect((await call()).status).toBe(status);
  });

  test("takes a bearer once", async () => {
    const bearer = await assertion(portal, signerUrl());
    expect((await ask(order, bearer)).status).toBe(201);
    expect((await ask(order, bearer)).status).toBe(401);
  });

  test("says so when a request is unknown", async () => {
    const page = await new CookieBrowser().get(`${signerUrl()}/sign/nothing?ui_locales=lv`);
    expect(page.status).toBe(404);
    expect(page.body).toContain("Tāda parakstīšanas pieprasījuma nav");
  });
});
