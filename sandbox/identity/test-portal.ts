import { createHash, randomBytes } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { IdentitySettings } from "./settings";
import { type SigningKey, signingKey } from "./signing-key";

export const PORTAL_ORIGIN = "http://localhost:3000";
export const CALLBACK = `${PORTAL_ORIGIN}/api/auth/callback/national`;
export const CLIENT_ID = "portal";

/** The portal as the sandbox sees it: a client with a key, for tests of the sandbox alone. */
export type TestPortal = { readonly key: SigningKey; readonly settings: IdentitySettings };

export async function testPortal(): Promise<TestPortal> {
  const key = await signingKey();
  const { x = "", y = "" } = key.publicJwk;
  const jwk = { ...key.publicJwk, kty: "EC" as const, crv: "P-256" as const, x, y };
  return {
    key,
    settings: { port: 0, portalOrigin: PORTAL_ORIGIN, clientId: CLIENT_ID, portalJwks: { keys: [jwk] } },
  };
}

/** A signed assertion of the portal, for the token endpoint and for the signer. */
export async function assertion({ key }: TestPortal, audience: string, age = "1m"): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: key.kid })
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(age)
    .setJti(randomBytes(16).toString("hex"))
    .sign(await importJWK(key.privateJwk, "ES256"));
}

export type Proof = { readonly verifier: string; readonly challenge: string };

export function proofKey(): Proof {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** The address by which the portal asks for a sign-in. */
export function authorization(
  issuer: string,
  proof: Proof,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: "code",
    redirect_uri: CALLBACK,
    scope: "openid profile personal_code",
    code_challenge: proof.challenge,
    code_challenge_method: "S256",
    state: "some-state",
    nonce: "some-nonce",
    ...more,
  });
  return `${issuer}/auth?${query.toString()}`;
}
