import "server-only";
import { newId } from "@/lib/core/id";
import type { Transaction } from "@/lib/db/database";
import { dueKind } from "@/lib/fees/due-kind";
import type { StateFee } from "@/lib/fees/state-fee";
import { newDueReference } from "../due-reference";

export type Assessed = { readonly draftId: string; readonly personId: string; readonly assessment: StateFee };

/**
 * Writes down what a draft will cost: one due for each draft, reckoned anew as often as the answers change. What the
 * court has confirmed is not touched. Answers the id of the due.
 */
export async function assessDue(
  tx: Transaction,
  { draftId, personId, assessment }: Assessed,
): Promise<string> {
  const reckoned = JSON.stringify(assessment);
  const amount = assessment.total;
  const { part, point } = assessment.exemption ?? { part: null, point: null };
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO due (id, person_id, draft_id, kind, reference, amount_cents, exempt_part, exempt_point, assessment)
    VALUES (${newId()}::uuid, ${personId}::uuid, ${draftId}::uuid, ${dueKind(assessment)}, ${newDueReference()},
      ${amount}::bigint, ${part}::int, ${point}::text, ${reckoned}::jsonb)
    ON CONFLICT (draft_id) DO UPDATE SET kind = excluded.kind, amount_cents = excluded.amount_cents, exempt_part = excluded.exempt_part,
      exempt_point = excluded.exempt_point, assessment = excluded.assessment, updated_at = now()
    WHERE due.person_id = excluded.person_id
    RETURNING id`;
  const [due] = rows;
  if (due === undefined) throw new Error("The draft's due belongs to another person");
  return due.id;
}
