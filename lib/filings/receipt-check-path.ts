import type { Language } from "@/lib/core/language";
import { packed } from "./packed-text";
import { type FormFault, isSha256, PACKED_MAX_CHARACTERS } from "./receipt-check";

type Given = {
  readonly receipt: string;
  readonly isReceiptTooLarge: boolean;
  readonly typedSha256: string;
  readonly documentSha256: string | null;
  readonly isDocumentTooLarge: boolean;
};

/** Where the result of a check stands: the page reads everything from its address. What was typed is kept there. */
export function receiptCheckPath(given: Given, language: Language): string {
  const sha256 = given.documentSha256 ?? given.typedSha256;
  const short = packed(given.receipt.trim());
  const isCarried =
    given.receipt.trim() !== "" && !given.isReceiptTooLarge && short.length <= PACKED_MAX_CHARACTERS;
  const problem = faultOf(given, sha256, isCarried);
  const query = new URLSearchParams({
    ...(isCarried ? { receipt: short } : {}),
    ...(sha256 === "" ? {} : { sha256 }),
    ...(problem === undefined ? {} : { problem }),
  });
  return `/${language}/receipts/verify?${query.toString()}`;
}

function faultOf(given: Given, sha256: string, isCarried: boolean): FormFault | undefined {
  if (given.isReceiptTooLarge) return "tooLarge";
  if (given.receipt.trim() === "") return "empty";
  if (!isCarried) return "tooLarge";
  if (given.isDocumentTooLarge) return "documentTooLarge";
  return sha256 !== "" && !isSha256(sha256) ? "notAHash" : undefined;
}
