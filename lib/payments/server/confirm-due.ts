import "server-only";
import type { Cents } from "@/lib/core/money";
import type { Transaction } from "@/lib/db/database";

/** The platform's word on a due. */
export type ConfirmedDue = {
  /** The portal's own id of the due, as it was sent with the filing. */
  readonly clientRef: string;
  readonly platformDueId: string;
  readonly amountCents: Cents | null;
  /** True once the court itself has confirmed the amount or the exemption. */
  readonly confirmed: boolean;
  readonly paidCents: Cents;
  readonly state: "unpaid" | "paid" | "exempt";
};

/** Takes over what the platform says: its amount wins, and what it has booked counts as paid. */
export async function confirmDue(tx: Transaction, due: ConfirmedDue): Promise<void> {
  const amount = due.state === "exempt" ? 0 : due.amountCents;
  await tx.due.updateMany({
    where: { id: due.clientRef },
    data: {
      platformDueId: due.platformDueId,
      platformPaidCents: BigInt(due.paidCents),
      ...(due.confirmed && amount !== null ? { confirmedCents: BigInt(amount) } : {}),
    },
  });
}
