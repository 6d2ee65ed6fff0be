import "server-only";
import type { Cents } from "@/lib/core/money";
import type { Transaction } from "@/lib/db/database";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";

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

/** Takes over what the platform says: its amount wins, and what it has booked counts as paid. What it newly booked is told. */
export async function confirmDue(tx: Transaction, due: ConfirmedDue): Promise<void> {
  const [known] = await tx.$queryRaw<{ personId: string; booked: bigint }[]>`
    SELECT person_id::text AS "personId", platform_paid_cents AS booked FROM due WHERE id = ${due.clientRef}::uuid FOR UPDATE`;
  if (known === undefined) return;
  const amount = due.state === "exempt" ? 0 : due.amountCents;
  await tx.due.update({
    where: { id: due.clientRef },
    data: {
      platformDueId: due.platformDueId,
      platformPaidCents: BigInt(due.paidCents),
      ...(due.confirmed && amount !== null ? { confirmedCents: BigInt(amount) } : {}),
    },
  });
  if (due.state !== "paid" || due.paidCents <= Number(known.booked)) return;
  await notify(tx, {
    personId: known.personId,
    kind: "paymentConfirmed",
    occurrence: occurrence.dueBooked(due.clientRef, due.paidCents),
    subject: { dueId: due.clientRef },
    occurredAt: new Date(),
  });
}
