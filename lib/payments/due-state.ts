import { type Cents, cents } from "@/lib/core/money";

/** What must be paid, and what has been. The court's amount wins over the portal's. */
export type DueSums = {
  readonly assessed: Cents | null;
  /** Named by the court; null until then. */
  readonly confirmed: Cents | null;
  readonly paid: Cents;
  /** The portal's own reckoning waits for the court: it is shown, and not charged. */
  readonly toBeConfirmed: boolean;
};

export const DUE_STATES = ["unknown", "exempt", "unpaid", "paid"] as const;
export type DueState = (typeof DUE_STATES)[number];

export const amountDue = ({ assessed, confirmed }: DueSums): Cents | null => confirmed ?? assessed;

export function dueState(sums: DueSums): DueState {
  const amount = amountDue(sums);
  if (amount === null) return "unknown";
  if (amount === 0) return "exempt";
  return sums.paid >= amount ? "paid" : "unpaid";
}

export function remainingDue(sums: DueSums): Cents | null {
  const amount = amountDue(sums);
  return amount === null ? null : cents(Math.max(0, amount - sums.paid));
}

/** Money is charged only for an amount that is sure. */
export const isPayable = (sums: DueSums): boolean =>
  dueState(sums) === "unpaid" && (sums.confirmed !== null || !sums.toBeConfirmed);
