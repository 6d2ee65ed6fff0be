import { type CryptoKey, exportJWK, FlattenedSign, generateKeyPair, importJWK, type JWK } from "jose";
import type { Pool } from "pg";
import { newId } from "@/lib/core/id";
import { keepSetting, setting } from "./database";

const SETTING = "platformJwk";

export type PlatformKey = {
  readonly publicJwk: JWK & { kid: string };
  readonly privateKey: CryptoKey | Uint8Array;
  readonly publicKey: CryptoKey | Uint8Array;
};

/** The platform's key, made at the first start; its name says that it is a sandbox's. */
export async function platformKey(pool: Pool): Promise<PlatformKey> {
  const kept = await setting(pool, SETTING);
  if (kept !== null) return fromJwk(kept as JWK);
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk: JWK = {
    ...(await exportJWK(privateKey)),
    kid: `sandbox-platform-${newId()}`,
    alg: "ES256",
    use: "sig",
  };
  await keepSetting(pool, SETTING, jwk);
  return fromJwk(jwk);
}

async function fromJwk(jwk: JWK): Promise<PlatformKey> {
  const { d, kid, ...rest } = jwk;
  if (d === undefined || kid === undefined) throw new Error("The kept key of the platform is not whole");
  const publicJwk = { ...rest, kid };
  return {
    publicJwk,
    privateKey: await importJWK(jwk, "ES256"),
    publicKey: await importJWK(publicJwk, "ES256"),
  };
}

/** A detached JWS over exactly these bytes: header and signature, with nothing between the dots. */
export async function detachedSignature(
  { privateKey, publicJwk }: PlatformKey,
  body: Uint8Array,
): Promise<string> {
  const jws = await new FlattenedSign(body)
    .setProtectedHeader({ alg: "ES256", kid: publicJwk.kid })
    .sign(privateKey);
  return `${String(jws.protected)}..${jws.signature}`;
}
