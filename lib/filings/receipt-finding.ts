import type { ReceiptClaims } from "./receipt";
import type { FormFault } from "./receipt-check";
import type { ReceiptFault } from "./receipt-fault-field";

/** What a check has found, and what was typed for it. */
export type ReceiptFinding = {
  readonly typed: { readonly receipt: string; readonly sha256: string };
  readonly fault: FormFault | ReceiptFault | null;
  /** Null as long as nothing was given, and where it is not valid. */
  readonly claims: ReceiptClaims | null;
  /** Whether the receipt lists a file of that fingerprint; null when none was given. */
  readonly match: { readonly sha256: string; readonly position: number | null } | null;
};
