import "server-only";
import { CompactSign, importJWK, type JWK } from "jose";
import { env } from "@/lib/env";
import { canonicalJson } from "@/lib/core/canonical-json";
import { receiptClaims, type ReceiptClaims } from "../receipt";

export const RECEIPT_TYPE = "receipt+jwt";

/** Signs a receipt with the portal's key. It proves what the portal received and when; it is no qualified seal. */
export async function signReceipt(claims: ReceiptClaims): Promise<string> {
  const { RECEIPT_PRIVATE_JWK: key } = env();
  return new CompactSign(Buffer.from(canonicalJson(receiptClaims.parse(claims)), "utf8"))
    .setProtectedHeader({ alg: "ES256", kid: key.kid, typ: RECEIPT_TYPE })
    .sign(await importJWK(key as JWK, "ES256"));
}
