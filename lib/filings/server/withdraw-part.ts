import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { type PartAsking, type PartPlace, placeOf } from "./ask-to-fill";
import { lockDraft } from "./lock-draft";

type Withdrawing = Omit<PartAsking, "viewer">;

/** Takes an entry back: whoever was asked finds nothing any more. What they have filled stays. */
export async function withdrawPart({
  draftId,
  step,
  entry,
  requestId,
  ...owner
}: Withdrawing): Promise<Result<PartPlace, "notFound" | "filed">> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, { draftId, ...owner });
    if (!locked.ok) return locked;
    const { count } = await tx.draftPart.deleteMany({ where: { draftId, step, entry } });
    if (count > 0)
      await audit(tx, {
        personId: owner.personId,
        action: "draft.partWithdrawn",
        subjectKind: "draft",
        subjectId: draftId,
        requestId,
        detail: { step },
      });
    return ok(placeOf(locked.value, step));
  });
}
