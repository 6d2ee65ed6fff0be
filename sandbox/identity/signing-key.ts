import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";

export type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
};

/** The sandbox's own key: the one given, or a fresh one. */
export async function signingKey(given?: JWK): Promise<SigningKey> {
  const jwk = given ?? (await freshJwk());
  const kid = jwk.kid ?? (await calculateJwkThumbprint(jwk));
  const privateJwk: JWK = { ...jwk, kid, alg: "ES256", use: "sig" };
  const { d: _, ...publicJwk } = privateJwk;
  const privateKey = await importJWK(privateJwk, "ES256");
  if (privateKey instanceof Uint8Array) throw new TypeError("The key of the identity sandbox is no EC key");
  return { kid, privateKey, privateJwk, publicJwk };
}

async function freshJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return exportJWK(privateKey);
}
