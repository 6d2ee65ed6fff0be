import "server-only";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { filingByClientRef } from "@/lib/exchange/server/filing-by-client-ref";
import { applyFilingState } from "@/lib/filings/server/apply-filing-state";
import { payerOf } from "@/lib/payments/server/payer-of";

/** Nobody is signed in when the worker asks: it may read what the person may, and file nothing. */
const NOBODY_SIGNED_IN = "background";

/**
 * Asks the platform how one of our filings stands now and takes that over: its state, its case, its dues. What an event
 * claimed is not believed, and what is older than what is known changes nothing.
 */
export async function refreshFiling(filingId: string): Promise<void> {
  const { personId } = await db().filing.findUniqueOrThrow({
    where: { id: filingId },
    select: { personId: true },
  });
  const acting = actingForSelf(await payerOf(personId), { acr: NOBODY_SIGNED_IN, purpose: "syncCase" });
  const filing = await filingByClientRef(acting, filingId);
  if (filing !== null) await inTransaction((tx) => applyFilingState(tx, filing));
}
