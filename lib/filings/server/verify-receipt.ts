import "server-only";
import { compactVerify, createLocalJWKSet, errors } from "jose";
import { err, ok, type Result } from "@/lib/core/result";
import { env } from "@/lib/env";
import { receiptClaims, type ReceiptClaims } from "../receipt";
import type { ReceiptFault } from "../receipt-fault-field";
import { receiptKeys } from "./receipt-keys";
import { RECEIPT_TYPE } from "./sign-receipt";

const COMPACT = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/;

/**
 * Checks a receipt: signed by a key of this portal, not altered in a single character, and of the shape of a receipt.
 * Blanks and line breaks, which copying adds, are left out first.
 */
export async function verifyReceipt(text: string): Promise<Result<ReceiptClaims, ReceiptFault>> {
  const compact = text.replaceAll(/\s/g, "");
  if (!isCanonical(compact)) return err("notAReceipt");
  try {
    const { payload, protectedHeader } = await compactVerify(
      compact,
      createLocalJWKSet({ keys: receiptKeys() }),
      { algorithms: ["ES256"] },
    );
    const claims = protectedHeader.typ === RECEIPT_TYPE ? claimsOf(payload) : undefined;
    if (claims === undefined) return err("notAReceipt");
    return claims.iss === env().APP_ORIGIN ? ok(claims) : err("foreign");
  } catch (error) {
    // The library tells by its errors why a signature does not hold; anything else is a bug.
    if (error instanceof errors.JWKSNoMatchingKey) return err("unknownKey");
    if (error instanceof errors.JWSSignatureVerificationFailed) return err("altered");
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return err("notAReceipt");
    throw error;
  }
}

/** Base64url leaves some last bits unused: a text that differs only there would be another text with the same signature. */
function isCanonical(compact: string): boolean {
  const parts = COMPACT.exec(compact)?.slice(1);
  return parts?.every((part) => Buffer.from(part, "base64url").toString("base64url") === part) ?? false;
}

function claimsOf(payload: Uint8Array): ReceiptClaims | undefined {
  const claims: unknown = JSON.parse(Buffer.from(payload).toString("utf8"));
  return receiptClaims.safeParse(claims).data;
}
