import "server-only";
import { dayInRiga, isDay } from "@/lib/core/day";
import { courtById } from "@/lib/courts/courts";
import type { Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Correction } from "@/lib/forms/form";
import { platformState, platformStatePlace } from "../platform-state";

type Answered = { readonly personId: string } & (
  { readonly platformFilingId: string } | { readonly filingId: string }
);

/** The notice of defects that a correction answers, from the person's own filing; nothing when there is none. */
export async function correctionOfDraft(
  tx: Transaction,
  { personId, ...which }: Answered,
): Promise<Correction | null> {
  const own = "filingId" in which ? { id: which.filingId } : { platformFilingId: which.platformFilingId };
  const filing = await tx.filing.findFirst({ where: { personId, ...own } });
  if (filing === null) return null;
  const { platformFilingId } = filing;
  if (platformFilingId === null || filing.platformState === null) return null;
  const state = platformState.parse(JSON.parse(unseal(filing.platformState, platformStatePlace(filing.id))));
  return {
    filingId: filing.id,
    platformFilingId,
    caseId: filing.platformCaseId,
    courtId: filing.courtId,
    courtName: courtById(filing.courtId)?.name ?? filing.courtId,
    registrationNumber: filing.registrationNumber,
    receivedOn: filing.receivedAt === null ? null : dayInRiga(filing.receivedAt),
    defects: state.defects,
    cureBy: state.cureBy !== null && isDay(state.cureBy) ? state.cureBy : null,
  };
}
