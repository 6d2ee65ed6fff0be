import "server-only";
import { streamStored } from "@/lib/adapters/storage";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import type { Attached } from "@/lib/documents/attached";
import { isReleased } from "@/lib/documents/scan-state";
import type { Owner } from "../owner";
import { attachedOf } from "./attachments-of-draft";

type Wanted = Owner & { readonly draftId: string; readonly attachmentId: string };
export type AttachmentContent = { readonly attached: Attached; readonly body: ReadableStream<Uint8Array> };

/** A file of an owner's draft. */
export async function attachmentOfOwner({
  draftId,
  attachmentId,
  personId,
  mandateId,
}: Wanted): Promise<Result<AttachmentContent, "notFound">> {
  const row = await db().attachment.findFirst({
    where: { id: attachmentId, draftId, draft: { personId, mandateId } },
  });
  if (row === null) return err("notFound");
  const attached = attachedOf(row);
  // What may do harm is not handed out, not even to whoever brought it.
  if (!isReleased(attached.scanState)) return err("notFound");
  return ok({ attached, body: await streamStored(attached.storageKey) });
}
