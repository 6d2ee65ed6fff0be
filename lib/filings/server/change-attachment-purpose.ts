import "server-only";
import type { Result } from "@/lib/core/result";
import { type AttachedTo, changeAttachments, type ChangeRefusal } from "./change-attachments";
import type { AttachmentRemoval } from "./remove-attachment";

type PurposeChange = AttachmentRemoval & { readonly purpose: string };

/** Says anew what a file is for: one of the purposes that the form offers. */
export async function changeAttachmentPurpose({
  attachmentId,
  purpose: given,
  ...change
}: PurposeChange): Promise<Result<AttachedTo, ChangeRefusal>> {
  return changeAttachments(change, async (tx, { id: draftId, attachments }, { field, purposes }) => {
    const purpose = purposes.find((offered) => offered === given);
    const attached = attachments.find(({ id }) => id === attachmentId);
    const isChanged = attached !== undefined && purpose !== undefined && purpose !== attached.purpose;
    if (isChanged) await tx.attachment.update({ where: { id: attachmentId, draftId }, data: { purpose } });
    return {
      action: "attachment.changed",
      detail: { files: isChanged ? 1 : 0 },
      issues: attached === undefined ? [{ field, code: "fileGone" }] : [],
      isChanged,
    };
  });
}
