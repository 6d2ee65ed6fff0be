import "server-only";
import { unpacked } from "../packed-text";
import type { ReceiptClaims } from "../receipt";
import { isSha256, type ReceiptCheck } from "../receipt-check";
import type { ReceiptFinding } from "../receipt-finding";
import { verifyReceipt } from "./verify-receipt";

/** Checks what an address carries. Nothing is kept, and nobody has to be known. */
export async function receiptFinding({
  receipt: short,
  sha256 = "",
  problem,
}: ReceiptCheck): Promise<ReceiptFinding> {
  const receipt = short === undefined ? undefined : unpacked(short);
  const typed = { receipt: receipt ?? "", sha256 };
  const without = (fault: ReceiptFinding["fault"]): ReceiptFinding => ({
    typed,
    fault,
    claims: null,
    match: null,
  });
  if (problem !== undefined) return without(problem);
  if (receipt === undefined) return without(short === undefined ? null : "notAReceipt");
  const verified = await verifyReceipt(receipt);
  if (!verified.ok) return without(verified.refusal);
  const claims = verified.value;
  if (sha256 === "") return { typed, fault: null, claims, match: null };
  return isSha256(sha256)
    ? { typed, fault: null, claims, match: { sha256, position: positionOf(claims, sha256) } }
    : without("notAHash");
}

function positionOf(claims: ReceiptClaims, sha256: string): number | null {
  return claims.files.find((file) => file.sha256 === sha256)?.position ?? null;
}
