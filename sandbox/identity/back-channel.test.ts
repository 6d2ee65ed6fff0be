import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { CookieBrowser } from "./cookie-browser";
import { startIdentity } from "./start-identity";
import { authorization, CLIENT_ID, proofKey, testPortal } from "./test-portal";

test("whoever leaves the login is reported to the portal", async () => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === "/api/auth/backchannel")
        told.push(new URLSearchParams(body).get("logout_token") ?? "");
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const portalOrigin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { settings } = await testPortal();
  const identity = await startIdentity({ ...settings, portalOrigin });

  const redirect = `${portalOrigin}/api/auth/callback/national`;
  const browser = new CookieBrowser();
  const asked = authorization(identity.issuer, proofKey(), { redirect_uri: redirect });
  const page = await browser.get(asked, portalOrigin);
  await browser.post(page.url, { person: "ilze", assurance: "high" }, portalOrigin);
  const leaving = await browser.get(`${identity.issuer}/session/end`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(leaving.body)?.[1] ?? "";
  await browser.post(`${identity.issuer}/session/end/confirm`, { xsrf, logout: "yes" });

  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
  const { payload } = await jwtVerify(told[0] ?? "", keys, {
    typ: "logout+jwt",
    audience: CLIENT_ID,
    issuer: identity.issuer,
  });
  expect(payload["events"]).toEqual({ "http://schemas.openid.net/event/backchannel-logout": {} });
  expect(payload["sid"]).toBeTypeOf("string");
  await identity.close();
  server.close();
});
