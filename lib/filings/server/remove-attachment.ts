import "server-only";
import type { Result } from "@/lib/core/result";
import {
  type AttachedTo,
  type AttachmentsChange,
  changeAttachments,
  type ChangeRefusal,
} from "./change-attachments";

export type AttachmentRemoval = AttachmentsChange & { readonly attachmentId: string };

/** Takes a file out of a draft. Its bytes go with the sweep, once nothing names them: a prepared filing may still do so. */
export async function removeAttachment({
  attachmentId,
  ...change
}: AttachmentRemoval): Promise<Result<AttachedTo, ChangeRefusal>> {
  return changeAttachments(change, async (tx, draft, { field }) => {
    const { count } = await tx.attachment.deleteMany({ where: { id: attachmentId, draftId: draft.id } });
    return {
      action: "attachment.removed",
      detail: { files: count },
      issues: count === 0 ? [{ field, code: "fileGone" }] : [],
      isChanged: true,
    };
  });
}
