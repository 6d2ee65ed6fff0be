import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";

function privateJwk(kid: string): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return JSON.stringify({ ...privateKey.export({ format: "jwk" }), kid });
}

const KEY = Buffer.alloc(32, 7).toString("base64");

const production = {
  PORTAL_MODE: "production",
  APP_ORIGIN: "https://portal.example",
  DATABASE_URL: "postgresql://portal_app:secret@db.example/portal",
  DATA_DIR: "/var/lib/portal",
  DATA_KEYS: `k2:${KEY},k1:${KEY}`,
  INDEX_KEY: KEY,
  SESSION_SECRET: "a long enough secret of this installation",
  OIDC_ISSUER: "https://login.example",
  OIDC_CLIENT_ID: "portal",
  OIDC_PRIVATE_JWK: privateJwk("login-2026"),
  EXCHANGE_URL: "https://exchange.example",
  EXCHANGE_CLIENT_ID: "portal",
  EXCHANGE_PRIVATE_JWK: privateJwk("exchange-2026"),
  SIGNER_URL: "https://signer.example",
  STRIPE_SECRET_KEY: "rk_live_0123456789abcdef",
  STRIPE_WEBHOOK_SECRETS: "whsec_new,whsec_old",
  CHECKOUT_ORIGIN: "https://checkout.example",
  MAIL_URL: "smtps://portal:secret@mail.example:465",
  MAIL_FROM: "E-lieta <no-reply@portal.example>",
  RECEIPT_PRIVATE_JWK: privateJwk("receipts-2026"),
  TREASURY_IBAN: "LV55TREL1060190911200",
  TREASURY_BIC: "TRELLV22",
  TREASURY_RECIPIENT: "Valsts kase",
  TREASURY_REGISTRATION_NUMBER: "90000050138",
  CLAMD_HOST: "clamd.internal",
};

test("a whole configuration is taken, an empty variable counts as missing", () => {
  const env = parseEnv({ ...production, STRIPE_API_URL: "" });
  expect(env.DATA_KEYS.map((key) => key.id)).toEqual(["k2", "k1"]);
  expect(env.DATABASE_POOL_MAX).toBe(10);
  expect(env.STRIPE_WEBHOOK_SECRETS).toEqual(["whsec_new", "whsec_old"]);
});

describe("a missing variable names itself", () => {
  test.each(Object.keys(production))("%s", (name) => {
    const rest = Object.fromEntries(Object.entries(production).filter(([key]) => key !== name));
    expect(() => parseEnv(rest)).toThrow(`${name}: is missing`);
  });
});

describe("a malformed variable names itself and never shows its value", () => {
  test.each([
    ["APP_ORIGIN", "portal.example"],
    ["DATABASE_URL", "mysql://x"],
    ["DATABASE_POOL_MAX", "many"],
    ["DATABASE_WAIT_MS", "soon"],
    ["DATA_KEYS", "k1:c2VjcmV0LXRvby1zaG9ydA=="],
    ["INDEX_KEY", "c2VjcmV0LXRvby1zaG9ydA=="],
    ["SESSION_SECRET", "short-secret"],
    ["OIDC_PRIVATE_JWK", "{not json, secret"],
    ["RECEIPT_PRIVATE_JWK", JSON.stringify({ kty: "EC", crv: "P-256", x: "a", y: "b", kid: "public-only" })],
    ["MAIL_URL", "https://mail.example"],
    ["MAIL_FROM", "E-lieta <no-reply@portal.example>\r\nBcc: everybody@example.com"],
    ["TREASURY_REGISTRATION_NUMBER", "123"],
    ["SECURITY_CONTACT", "security@portal.example"],
    ["SECURITY_CONTACT", "mailto:security@portal.example\nPolicy: https://evil.example"],
  ])("%s", (name, value) => {
    const attempt = (): unknown => parseEnv({ ...production, [name]: value });
    expect(attempt).toThrow(new RegExp(`${name}: `));
    expect(attempt).not.toThrow(value);
  });
});

describe("production refuses what belongs to a sandbox or a test", () => {
  test.each([
    ["APP_ORIGIN", "http://portal.example"],
    ["EXCHANGE_URL", "https://localhost:3100"],
    ["OIDC_ISSUER", "http://login.example"],
    ["STRIPE_SECRET_KEY", "sk_test_0123456789abcdef"],
    ["STRIPE_WEBHOOK_SECRETS", "whsec_sandbox"],
    ["STRIPE_API_URL", "http://localhost:3300"],
    ["OIDC_PRIVATE_JWK", privateJwk("sandbox-1")],
    ["SESSION_SECRET", "sandbox secret that is long enough to pass"],
    ["MAIL_URL", "smtp://localhost:3425"],
    ["MAIL_FROM", "E-lieta <e-lieta@sandbox.example>"],
    ["FAULT_POINT", "filing.afterCommit"],
  ])("%s", (name, value) => {
    expect(() => parseEnv({ ...production, [name]: value })).toThrow(name);
  });
});
