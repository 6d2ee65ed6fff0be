import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { cents } from "@/lib/core/money";
import type { Transaction } from "@/lib/db/database";
import { seal, unseal } from "@/lib/db/seal";
import type { Filing } from "@/lib/exchange/shapes";
import { confirmDue } from "@/lib/payments/server/confirm-due";
import { queueReports } from "@/lib/payments/server/queue-reports";
import { OUTCOME_OF } from "../filing-outcome";
import { platformState, platformStatePlace } from "../platform-state";
import { moveFiling } from "./move-filing";
import { tellOfFiling } from "./tell-of-filing";

/**
 * Takes over what the platform says of a filing, in the caller's transaction. Its versions only grow: what comes late or
 * twice changes nothing, so order and repetition of events do not matter.
 */
export async function applyFilingState(
  tx: Transaction,
  filing: Filing,
): Promise<"applied" | "older" | "unknown"> {
  const [own] = await tx.$queryRaw<OwnRow[]>`
    SELECT id::text, draft_id::text AS "draftId", person_id::text AS "personId", platform_state AS "platformState"
    FROM filing WHERE id = ${uuidOrNothing(filing.clientRef)}::uuid AND state <> 'prepared' FOR UPDATE`;
  if (own === undefined) return "unknown";
  if (versionOf(own) >= filing.version) return "older";
  const isNew = await moveFiling(tx, { filingId: own.id, action: "register" });
  await tx.filing.update({ where: { id: own.id }, data: { ...told(filing), rowVersion: { increment: 1 } } });
  await takeOverDues(tx, filing, own);
  await tellOfFiling(tx, { filing, personId: own.personId, isNew });
  const detail = { state: filing.state, version: filing.version, isNew };
  await audit(tx, {
    personId: own.personId,
    action: "filing.stateTold",
    subjectKind: "filing",
    subjectId: own.id,
    requestId: null,
    detail,
  });
  return "applied";
}

type OwnRow = {
  readonly id: string;
  readonly draftId: string;
  readonly personId: string;
  readonly platformState: Uint8Array | null;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuidOrNothing = (text: string): string | null => (UUID.test(text) ? text : null);

function versionOf({ id, platformState: sealed }: OwnRow): number {
  if (sealed === null) return 0;
  const known: unknown = JSON.parse(unseal(sealed, platformStatePlace(id)));
  return platformState.parse(known).version;
}

function told(filing: Filing) {
  const { clientRef, state, stateSince, version, reason, defects, cureBy, answerDocumentId } = filing;
  const kept = platformState.parse({
    state,
    stateSince,
    version,
    reason,
    defects,
    cureBy,
    answerDocumentId,
  });
  return {
    outcome: OUTCOME_OF[state],
    platformFilingId: filing.filingId,
    registrationNumber: filing.registrationNumber,
    registeredAt: new Date(filing.registeredAt),
    // What was filed in a case stays in it, also while the court has not looked.
    ...(filing.caseId === null ? {} : { platformCaseId: filing.caseId }),
    platformState: seal(JSON.stringify(kept), platformStatePlace(clientRef)),
  };
}

/** What the court says must be paid; payments that were made before it was known are reported now. */
async function takeOverDues(tx: Transaction, { dues }: Filing, { draftId }: OwnRow): Promise<void> {
  for (const due of dues) {
    if (typeof due.clientRef !== "string" || uuidOrNothing(due.clientRef) === null) continue;
    await confirmDue(tx, {
      clientRef: due.clientRef,
      platformDueId: due.dueId,
      amountCents: due.amountCents === null ? null : cents(due.amountCents),
      confirmed: due.confirmed,
      paidCents: cents(due.paidCents),
      state: due.state,
    });
  }
  await queueReports(tx, { draftId });
}
