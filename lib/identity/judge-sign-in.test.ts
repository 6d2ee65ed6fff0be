import { describe, expect, test } from "vitest";
import { ACR } from "./assurance";
import { type Expected, judgeSignIn } from "./judge-sign-in";

const now = new Date("2026-11-22T12:00:00Z");
const seconds = now.getTime() / 1000;
const expected: Expected = { issuer: "https://login.example", clientId: "portal", needsHigh: false, now };

const claims = {
  iss: "https://login.example",
  aud: "portal",
  sub: "opaque",
  iat: seconds,
  exp: seconds + 300,
  auth_time: seconds,
  acr: ACR.high,
  sid: "session-at-the-login",
  given_name: "Ilze",
  family_name: "Bērziņa-Ķēniņa",
  personal_code: "324871-50936",
};

describe("a sign-in", () => {
  test("that is whole becomes a session", () => {
    expect(judgeSignIn(claims, expected)).toEqual({
      ok: true,
      value: {
        issuer: "https://login.example",
        subject: "opaque",
        givenName: "Ilze",
        familyName: "Bērziņa-Ķēniņa",
        personalCode: "324871-50936",
        acr: "high",
        authTime: now,
        idpSession: "session-at-the-login",
      },
    });
  });

  test.each([
    ["another issuer", { iss: "https://evil.example" }],
    ["another audience", { aud: "other" }],
    ["a second audience", { aud: ["portal", "other"] }],
    ["nobody", { sub: "" }],
    ["an end in the past", { exp: seconds - 120 }],
    ["a beginning in the future", { nbf: seconds + 120 }],
    ["an issue in the future", { iat: seconds + 120 }],
    ["no moment of proof", { auth_time: undefined }],
    ["a moment that is text", { auth_time: String(seconds) }],
    ["no level", { acr: undefined }],
    ["an unknown level", { acr: "urn:example:password" }],
    ["no personal code", { personal_code: undefined }],
    ["a malformed personal code", { personal_code: "32487150936" }],
    ["an empty name", { given_name: " " }],
  ])("with %s is refused", (_, change) => {
    expect(judgeSignIn({ ...claims, ...change }, expected)).toEqual({ ok: false, refusal: "tokenRefused" });
  });

  test.each([
    [60, true],
    [61, false],
    [-60, true],
    [-61, false],
  ])("proven %d seconds ago: fresh is %s", (age, isFresh) => {
    const judged = judgeSignIn({ ...claims, auth_time: seconds - age }, expected);
    expect(judged.ok ? "fresh" : judged.refusal).toBe(isFresh ? "fresh" : "notFresh");
  });

  test("at the lower level is enough to sign in, not to confirm", () => {
    const lower = { ...claims, acr: ACR.substantial };
    expect(judgeSignIn(lower, expected)).toMatchObject({ ok: true, value: { acr: "substantial" } });
    expect(judgeSignIn(lower, { ...expected, needsHigh: true })).toEqual({ ok: false, refusal: "notHigh" });
  });

  test.each([null, undefined, "text", [], {}])("that is %j is refused", (said) => {
    expect(judgeSignIn(said, expected).ok).toBe(false);
  });
});
