import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Owner } from "../owner";

export type DraftDeletion = Owner & {
  readonly draftId: string;
  readonly requestId: string;
};

/** Payments of these states brought nothing; any other may be somebody's money. */
const WITHOUT_MONEY = ["expired", "cancelled", "failed", "refunded"];

/** Deletes a draft with its files, and what was prepared from it and never handed in. Not while a payment hangs on it. */
export async function deleteDraft({
  draftId,
  personId,
  mandateId,
  requestId,
}: DraftDeletion): Promise<Result<null, "notFound" | "filed" | "paid">> {
  return inTransaction(async (tx) => {
    const [draft] = await tx.$queryRaw<{ state: string }[]>`
      SELECT state FROM draft WHERE id = ${draftId}::uuid AND person_id = ${personId}::uuid
        AND mandate_id IS NOT DISTINCT FROM ${mandateId} FOR UPDATE`;
    if (draft === undefined) return err("notFound");
    if (draft.state !== "open") return err("filed");
    const deleted = await removeDraft(tx, draftId);
    if (!deleted.ok) return deleted;
    await audit(tx, {
      personId,
      action: "draft.deleted",
      subjectKind: "draft",
      subjectId: draftId,
      requestId,
    });
    return ok(null);
  });
}

/** The same in a transaction that holds the draft already. Its files are removed by the sweep once no row names them. */
export async function removeDraft(tx: Transaction, draftId: string): Promise<Result<null, "paid">> {
  const paid = await tx.payment.count({ where: { due: { draftId }, state: { notIn: WITHOUT_MONEY } } });
  if (paid > 0) return err("paid");
  await tx.due.deleteMany({ where: { draftId, payments: { none: {} } } });
  await tx.filing.deleteMany({ where: { draftId, state: "prepared" } });
  await tx.heldInput.deleteMany({ where: { place: { startsWith: `draft:${draftId}:` } } });
  await tx.draft.delete({ where: { id: draftId } });
  return ok(null);
}
