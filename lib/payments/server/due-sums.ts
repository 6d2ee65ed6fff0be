import "server-only";
import { type Cents, cents } from "@/lib/core/money";
import { assessment } from "../assessment";
import type { DueSums } from "../due-state";

type Stored = {
  readonly amountCents: bigint | null;
  readonly confirmedCents: bigint | null;
  readonly platformPaidCents: bigint;
  readonly assessment: unknown;
  readonly payments: readonly { readonly state: string; readonly amountCents: bigint }[];
};

const centsOrNull = (amount: bigint | null): Cents | null => (amount === null ? null : cents(Number(amount)));

/** What the court counts as paid, and card payments that it has not been told of yet. */
export function dueSums(due: Stored): DueSums {
  const untold = due.payments.filter(({ state }) => state === "paidUnconfirmed");
  const paid = untold.reduce(
    (sum, { amountCents }) => sum + Number(amountCents),
    Number(due.platformPaidCents),
  );
  return {
    assessed: centsOrNull(due.amountCents),
    confirmed: centsOrNull(due.confirmedCents),
    paid: cents(paid),
    toBeConfirmed: assessment.parse(due.assessment).toBeConfirmed,
  };
}
