import type { FormFault } from "./receipt-check";

/** Why a text is no valid receipt of this portal. */
export type ReceiptFault = "notAReceipt" | "unknownKey" | "altered" | "foreign";

/** The question of the check page at which each fault is told. */
export const FIELD_OF: Readonly<Record<FormFault | ReceiptFault, "receipt" | "document" | "sha256">> = {
  empty: "receipt",
  tooLarge: "receipt",
  notAReceipt: "receipt",
  altered: "receipt",
  unknownKey: "receipt",
  foreign: "receipt",
  documentTooLarge: "document",
  notAHash: "sha256",
};
