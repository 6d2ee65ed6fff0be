import "server-only";
import type { Result } from "@/lib/core/result";
import { type AttachedTo, changeAttachments, type ChangeRefusal } from "./change-attachments";
import type { AttachmentRemoval } from "./remove-attachment";

type Move = AttachmentRemoval & { readonly direction: "up" | "down" };

/** Changes places with the file before or after that serves the same purpose. The order is the one in which they are filed. */
export async function moveAttachment({
  attachmentId,
  direction,
  ...change
}: Move): Promise<Result<AttachedTo, ChangeRefusal>> {
  return changeAttachments(change, async (tx, { id: draftId, attachments }, { field }) => {
    const moved = attachments.find(({ id }) => id === attachmentId);
    const alike = attachments.filter(({ purpose }) => purpose === moved?.purpose);
    const at = alike.findIndex(({ id }) => id === attachmentId);
    const other = alike[direction === "up" ? at - 1 : at + 1];
    const isChanged = moved !== undefined && other !== undefined;
    if (isChanged) {
      const places = { [moved.id]: attachments.indexOf(other), [other.id]: attachments.indexOf(moved) };
      for (const [position, { id }] of attachments.entries())
        await tx.attachment.update({ where: { id, draftId }, data: { position: places[id] ?? position } });
    }
    return {
      action: "attachment.changed",
      detail: { files: isChanged ? 2 : 0 },
      issues: moved === undefined ? [{ field, code: "fileGone" }] : [],
      isChanged,
    };
  });
}
