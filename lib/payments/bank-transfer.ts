import { translator } from "@/lib/i18n/translator";
import type { DueKind } from "./due-kinds";

/** What a bank's form asks for. */
export type BankTransfer = {
  readonly recipient: string;
  readonly registrationNumber: string;
  readonly iban: string;
  readonly bic: string;
  readonly purpose: string;
};

export type TransferPurpose = {
  readonly kind: DueKind;
  readonly reference: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalCode: string;
  /** The number of the filing at the court, once there is one. */
  readonly registrationNumber: string | null;
};

const LONGEST = 140;

/**
 * The purpose of the transfer: what is paid, the case number if known, the payer's name and personal code (notice of the courts on
 * their accounts), and the reference by which the payment is found. In Latvian, because a Latvian clerk reads it. Banks
 * take 140 signs; what identifies stands first, so a long name is what is shortened.
 */
export function transferPurpose(payer: TransferPurpose): string {
  const number = payer.registrationNumber === null ? "" : ` ${payer.registrationNumber}`;
  const kind = translator("lv")(`payments:kind.${payer.kind}`);
  const start = `${kind} ${payer.reference}${number}, ${payer.personalCode}, `;
  return `${start}${payer.givenName} ${payer.familyName}`.slice(0, LONGEST).trim();
}

/** `LV55 TREL 1060 …`: in groups of four, as people read it. */
export const groupedIban = (iban: string): string =>
  iban.replaceAll(/\s/g, "").replaceAll(/(.{4})(?=.)/g, "$1 ");
