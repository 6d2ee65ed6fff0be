import "server-only";
import { isCents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { filingByClientRef } from "@/lib/exchange/server/filing-by-client-ref";
import type { Due, Filing } from "@/lib/exchange/shapes";
import { applyFilingState } from "@/lib/filings/server/apply-filing-state";
import { confirmDue, type ConfirmedDue } from "@/lib/payments/server/confirm-due";
import { payerOf } from "@/lib/payments/server/payer-of";

/** Nobody is signed in when the worker asks: it may read what the person may, and file nothing. */
const NOBODY_SIGNED_IN = "background";

/** Asks the platform how one of our filings stands now and takes that over; what an event claimed is not believed. */
export async function refreshFiling(filingId: string): Promise<void> {
  const { personId } = await db().filing.findUniqueOrThrow({ where: { id: filingId }, select: { personId: true } });
  const acting = actingForSelf(await payerOf(personId), { acr: NOBODY_SIGNED_IN, purpose: "syncCase" });
  const filing = await filingByClientRef(acting, filingId);
  if (filing !== null) await inTransaction((tx) => takeOver(tx, filing));
}

async function takeOver(tx: Parameters<typeof confirmDue>[0], filing: Filing): Promise<void> {
  const applied = await applyFilingState(tx, filing);
  if (applied !== "applied") return;
  for (const due of filing.dues.flatMap(confirmed)) await confirmDue(tx, due);
}

/** Dues that the portal did not send are the court's own; they are shown in the case and not paid here. */
function confirmed({ dueId, clientRef, amountCents, paidCents, confirmed: isConfirmed, state }: Due): ConfirmedDue[] {
  if (clientRef === null || !isCents(paidCents)) return [];
  const amount = amountCents !== null && isCents(amountCents) ? amountCents : null;
  return [{ clientRef, platformDueId: dueId, amountCents: amount, confirmed: isConfirmed, paidCents, state }];
}
