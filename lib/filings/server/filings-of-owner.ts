import "server-only";
import { cents } from "@/lib/core/money";
import { courtName } from "@/lib/courts/court-name";
import { isDay, type Day } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { isFilingOutcome } from "../filing-outcome";
import { filingState } from "../filing-state";
import type { FilingSummary } from "../filing-view";
import { platformState, platformStatePlace, type PlatformState } from "../platform-state";

/** What a person has handed in, newest first. */
export async function filingsOfOwner({ personId }: { personId: string }): Promise<readonly FilingSummary[]> {
  const rows = await db().filing.findMany({
    where: { personId, state: { not: "prepared" } },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    omit: { answers: true, signature: true },
    include: IN_CASE,
  });
  return rows.map(summaryOf);
}

/** The case in which a filing was made is known to its draft before the platform has answered. */
export const IN_CASE = { draft: { select: { caseId: true } } } as const;

type Row = {
  readonly id: string;
  readonly form: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly receivedAt: Date | null;
  readonly registrationNumber: string | null;
  readonly platformCaseId: string | null;
  readonly draft: { readonly caseId: string | null };
  readonly platformState: Uint8Array | null;
  readonly courtId: string;
  readonly claimTotalCents: bigint | null;
};

export function summaryOf(row: Row): FilingSummary {
  const state = filingState(row.state);
  if (state === "prepared" || row.receivedAt === null)
    throw new Error("A filing that was never handed in has no summary");
  return {
    id: row.id,
    form: row.form,
    state,
    outcome: row.outcome !== null && isFilingOutcome(row.outcome) ? row.outcome : null,
    receivedAt: row.receivedAt,
    registrationNumber: row.registrationNumber,
    caseId: row.platformCaseId ?? row.draft.caseId,
    courtId: row.courtId,
    courtName: courtName(row.courtId),
    claimTotal: row.claimTotalCents === null ? null : cents(Number(row.claimTotalCents)),
    cureBy: cureByOf(toldOf(row)),
  };
}

/** The platform's last word on a filing, opened. */
export function toldOf({
  id,
  platformState: sealed,
}: Pick<Row, "id" | "platformState">): PlatformState | null {
  if (sealed === null) return null;
  const told: unknown = JSON.parse(unseal(sealed, platformStatePlace(id)));
  return platformState.parse(told);
}

function cureByOf(told: PlatformState | null): Day | null {
  if (told?.state !== "leftWithoutProgress" || told.cureBy === null) return null;
  return isDay(told.cureBy) ? told.cureBy : null;
}
