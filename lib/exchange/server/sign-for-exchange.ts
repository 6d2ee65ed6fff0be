import "server-only";
import { type CryptoKey, importJWK, SignJWT } from "jose";
import { newId } from "@/lib/core/id";
import { env } from "@/lib/env";

type Claims = {
  readonly type: string;
  readonly claims: Record<string, unknown>;
  readonly lifetimeSeconds: number;
};

let key: Promise<CryptoKey | Uint8Array> | undefined;

/** Signs what proves the portal to the platform: the client assertion and the acting context. Each `jti` is used once. */
export async function signForExchange({ type, claims, lifetimeSeconds }: Claims): Promise<string> {
  const { EXCHANGE_PRIVATE_JWK: jwk, EXCHANGE_CLIENT_ID: client, EXCHANGE_URL: platform } = env();
  key ??= importJWK(jwk, "ES256");
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", typ: type, kid: jwk.kid })
    .setIssuer(client)
    .setSubject(client)
    .setAudience(new URL(platform).origin)
    .setIssuedAt()
    .setExpirationTime(`${String(lifetimeSeconds)}s`)
    .setJti(newId())
    .sign(await key);
}
