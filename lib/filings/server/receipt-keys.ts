import "server-only";
import type { JWK } from "jose";
import { env } from "@/lib/env";

/** The public keys by which anybody can check a receipt: the current one, and those of earlier times. */
export function receiptKeys(): JWK[] {
  const { RECEIPT_PRIVATE_JWK, RECEIPT_PUBLIC_JWKS } = env();
  const { kty, crv, x, y, kid } = RECEIPT_PRIVATE_JWK;
  const current: JWK = { kty, crv, x, y, kid, alg: "ES256", use: "sig" };
  const earlier = RECEIPT_PUBLIC_JWKS.filter((key) => key["kid"] !== kid).map(withoutPrivatePart);
  return [current, ...earlier];
}

/** Whatever was configured, a private part never leaves. */
function withoutPrivatePart(key: Record<string, unknown>): JWK {
  const { d: _private, ...rest } = key;
  return rest;
}
