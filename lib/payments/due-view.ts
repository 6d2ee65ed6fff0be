import type { FormId } from "@/lib/forms/catalog";
import type { Cents } from "@/lib/core/money";
import type { StateFee } from "@/lib/fees/state-fee";
import type { DueKind } from "./due-kinds";
import type { DueState } from "./due-state";
import type { PaymentState } from "./transitions";

/** A card payment as its payer sees it. */
export type PaymentView = {
  readonly id: string;
  readonly state: PaymentState;
  readonly amount: Cents;
  readonly isOpen: boolean;
  /** Where the card is entered, while that is possible. */
  readonly checkoutUrl: string | null;
  /** Why the bank declined the last try, in the provider's code. */
  readonly declineCode: string | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly paidAt: Date | null;
};

/** What must be paid for a filing, as the person who owes it sees it. */
export type DueView = {
  readonly id: string;
  readonly draftId: string | null;
  /** The filing that it belongs to, once handed in. */
  readonly filingId: string | null;
  /** The draft that it was reckoned for, as long as nothing has been handed in. */
  readonly unfiled: { readonly id: string; readonly formId: FormId } | null;
  readonly kind: DueKind;
  readonly state: DueState;
  readonly amount: Cents | null;
  readonly paid: Cents;
  readonly remaining: Cents | null;
  readonly isPayable: boolean;
  readonly isConfirmed: boolean;
  readonly reference: string;
  readonly assessment: StateFee;
  /** The newest first. */
  readonly payments: readonly PaymentView[];
  /** The newest of them. */
  readonly payment: PaymentView | null;
  /** When the card payment that settled it was made; null for bank transfers. */
  readonly paidAt: Date | null;
};
