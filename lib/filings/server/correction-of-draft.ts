import "server-only";
import { dayInRiga, isDay } from "@/lib/core/day";
import { courtById } from "@/lib/courts/courts";
import type { Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Draft } from "@/lib/db/generated/client";
import { formById } from "@/lib/forms/catalog";
import { askedAgain, type Wanting } from "@/lib/forms/correction/asked-again";
import type { Correction } from "@/lib/forms/form";
import { draftContent, draftTypedPlace } from "../draft-content";
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
  const filing = await tx.filing.findFirst({ where: { personId, ...own }, include: { draft: true } });
  if (filing === null) return null;
  const { platformFilingId } = filing;
  if (platformFilingId === null || filing.platformState === null) return null;
  const state = platformState.parse(JSON.parse(unseal(filing.platformState, platformStatePlace(filing.id))));
  return {
    filingId: filing.id,
    form: filing.form,
    platformFilingId,
    caseId: filing.platformCaseId,
    courtId: filing.courtId,
    courtName: courtById(filing.courtId)?.name ?? filing.courtId,
    registrationNumber: filing.registrationNumber,
    receivedOn: filing.receivedAt === null ? null : dayInRiga(filing.receivedAt),
    ...askedAgain(await wantingOf(filing.draft), state.defects),
    cureBy: state.cureBy !== null && isDay(state.cureBy) ? state.cureBy : null,
  };
}

/** What was filed, as it was typed; nothing where its form is of another version, whose questions may have been others. */
async function wantingOf(draft: Pick<Draft, "id" | "form" | "version" | "typed">): Promise<Wanting | null> {
  const form = await formById(draft.form);
  if (form?.version !== draft.version) return null;
  const { typed } = draftContent.parse(JSON.parse(unseal(draft.typed, draftTypedPlace(draft.id))));
  return { form, typed };
}
