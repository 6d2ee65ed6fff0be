import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { withoutConfirmations } from "@/lib/forms/known";
import { asksMeans } from "@/lib/forms/parts/means-answers";
import { meansTyped } from "@/lib/means/means-questions";
import { meansOfPerson } from "@/lib/means/server/means-of-person";
import type { Owner } from "../owner";
import { lockDraft } from "./lock-draft";
import { writeDraft } from "./write-draft";

type Taking = Owner & {
  readonly draftId: string;
  readonly step: string;
  readonly now: Date;
  readonly requestId: string;
};

/**
 * Takes a person's kept answers about their means over into a draft of theirs, in place of what stood there. For a principal there is
 * nothing to take: the means that count are the principal's.
 */
export async function takeMeans({
  draftId,
  step,
  now,
  requestId,
  ...owner
}: Taking): Promise<Result<null, "notFound" | "filed" | "noMeans">> {
  const kept = owner.mandateId === null ? await meansOfPerson(owner.personId, now) : undefined;
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, { ...owner, draftId });
    if (!locked.ok) return locked;
    const draft = locked.value;
    if (!asksMeans(draft.form)) return err("notFound");
    if (kept === undefined) return err("noMeans");
    const typed = withoutConfirmations(draft.form, { ...draft.typed, ...meansTyped(kept.typed) });
    await writeDraft(tx, { draft, now, place: step, typed, note: null });
    await audit(tx, {
      personId: owner.personId,
      action: "draft.meansTaken",
      subjectKind: "draft",
      subjectId: draftId,
      requestId,
    });
    return ok(null);
  });
}
