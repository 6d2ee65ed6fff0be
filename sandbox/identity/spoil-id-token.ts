import { createHmac, randomBytes } from "node:crypto";
import { decodeJwt, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import type { Fault } from "./faults";
import type { SigningKey } from "./signing-key";

const HOUR = 3600;

/** How each fault changes what the token says; it is signed properly afterwards. */
const CLAIMS: Partial<Record<Fault, (claims: JWTPayload, now: number) => JWTPayload>> = {
  "wrong-issuer": (claims) => ({ ...claims, iss: "https://login.example.com" }),
  "wrong-audience": (claims) => ({ ...claims, aud: "another-client" }),
  "wrong-nonce": (claims) => ({ ...claims, nonce: randomBytes(16).toString("hex") }),
  expired: (claims, now) => ({ ...claims, iat: now - 2 * HOUR, exp: now - HOUR }),
  "not-yet-valid": (claims, now) => ({ ...claims, nbf: now + HOUR, exp: now + 2 * HOUR }),
  "stale-auth-time": (claims, now) => ({ ...claims, auth_time: now - HOUR }),
  "missing-auth-time": ({ auth_time: _, ...claims }) => claims,
  "missing-acr": ({ acr: _, ...claims }) => claims,
  "unknown-acr": (claims) => ({ ...claims, acr: "urn:example:password" }),
};

export const TOKEN_FAULTS: readonly Fault[] = [
  "wrong-issuer",
  "wrong-audience",
  "wrong-nonce",
  "expired",
  "not-yet-valid",
  "stale-auth-time",
  "missing-auth-time",
  "missing-acr",
  "unknown-acr",
  "wrong-signature",
  "wrong-algorithm",
  "unsigned",
];

/** The same ID token with one fault. */
export async function spoilIdToken(token: string, fault: Fault, key: SigningKey): Promise<string> {
  const claims = decodeJwt(token);
  const header = { alg: "ES256", kid: key.kid };
  const now = Math.floor(Date.now() / 1000);
  switch (fault) {
    case "wrong-signature": {
      const stranger = await generateKeyPair("ES256");
      return new SignJWT(claims).setProtectedHeader(header).sign(stranger.privateKey);
    }
    case "wrong-algorithm":
      return hs256(claims, key);
    case "unsigned":
      return new UnsecuredJWT(claims).encode();
    default: {
      const change = CLAIMS[fault] ?? ((unchanged: JWTPayload) => unchanged);
      return new SignJWT(change(claims, now)).setProtectedHeader(header).sign(key.privateKey);
    }
  }
}

/** The old trick: HMAC with the public key as the secret. */
function hs256(claims: JWTPayload, key: SigningKey): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${encode({ alg: "HS256", kid: key.kid })}.${encode(claims)}`;
  return `${body}.${createHmac("sha256", JSON.stringify(key.publicJwk)).update(body).digest("base64url")}`;
}
