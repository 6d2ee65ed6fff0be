import "server-only";
import { unpacked } from "../packed-text";
import { type ReceiptClaims, RECEIPT_MAX_CHARACTERS } from "../receipt";
import { isSha256, type ReceiptCheck } from "../receipt-check";
import type { ReceiptFinding } from "../receipt-finding";
import { verifyReceipt } from "./verify-receipt";

/** Checks what an address carries. Nothing is kept, and nobody has to be known. */
export async function receiptFinding({ receipt: short, sha256 = "", problem }: ReceiptCheck): Promise<ReceiptFinding> {
  const receipt = short === undefined ? undefined : unpacked(short);
  const typed = { receipt: receipt ?? "", sha256 };
  if (receipt === undefined) {
    const fault = problem ?? (short === undefined ? null : "notAReceipt");
    return { typed, fault, claims: null, match: null };
  }
  if (problem !== undefined || receipt.length > RECEIPT_MAX_CHARACTERS) return { typed, fault: problem ?? "tooLarge", claims: null, match: null };
  const verified = await verifyReceipt(receipt);
  if (!verified.ok) return { typed, fault: verified.refusal, claims: null, match: null };
  if (sha256 !== "" && !isSha256(sha256)) return { typed, fault: "notAHash", claims: null, match: null };
  const claims = verified.value;
  return { typed, fault: null, claims, match: sha256 === "" ? null : { sha256, position: positionOf(claims, sha256) } };
}

function positionOf(claims: ReceiptClaims, sha256: string): number | null {
  return claims.files.find((file) => file.sha256 === sha256)?.position ?? null;
}
