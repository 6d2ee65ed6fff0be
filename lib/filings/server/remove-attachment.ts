import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { filesField } from "@/lib/forms/files-field";
import { withoutConfirmations } from "@/lib/forms/known";
import type { AttachedTo } from "./add-attachments";
import { lockDraft } from "./lock-draft";
import { writeDraft } from "./write-draft";

export type AttachmentRemoval = {
  readonly draftId: string;
  readonly personId: string;
  readonly attachmentId: string;
  readonly requestId: string;
};

/** Takes a file out of a draft. Its bytes go with the sweep, once nothing names them: a prepared filing may still do so. */
export async function removeAttachment(
  removal: AttachmentRemoval,
): Promise<Result<AttachedTo, "notFound" | "filed">> {
  const { draftId, personId, attachmentId, requestId } = removal;
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, removal);
    if (!locked.ok) return locked;
    const draft = locked.value;
    const at = filesField(draft.form);
    if (at === undefined) return err("notFound");
    const { count } = await tx.attachment.deleteMany({ where: { id: attachmentId, draftId } });
    const note =
      count === 0
        ? ({
            place: at.step,
            kind: "issues",
            issues: [{ field: at.field, code: "fileGone" }],
            typed: null,
          } as const)
        : null;
    const revision = await writeDraft(tx, {
      draft,
      now: new Date(),
      place: at.step,
      typed: withoutConfirmations(draft.form, draft.typed),
      note,
    });
    await audit(tx, {
      personId,
      action: "attachment.removed",
      subjectKind: "draft",
      subjectId: draftId,
      requestId,
      detail: { revision, files: count },
    });
    return ok({ id: draft.id, formId: draft.formId, step: at.step });
  });
}
