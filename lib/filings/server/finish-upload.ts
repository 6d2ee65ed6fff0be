import "server-only";
import { partialSize, readPartial, removePartial } from "@/lib/adapters/partial-files";
import { removeStored } from "@/lib/adapters/storage";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { unseal } from "@/lib/db/seal";
import type { FileProblem } from "@/lib/documents/file-problem";
import { bytesOf } from "@/lib/documents/limits";
import { attachmentLimits } from "@/lib/documents/server/attachment-limits";
import { keepFile, type ReceivedFile } from "@/lib/documents/server/keep-file";
import { uploadNamePlace } from "../draft-content";
import type { Owner } from "../owner";
import { fitting, offeredPurpose } from "./add-attachments";
import { changeAttachments, type ChangeRefusal } from "./change-attachments";
import { insertAttachments } from "./insert-attachments";

export type Finishing = Owner & { readonly uploadId: string; readonly requestId: string };
export type FinishRefusal = ChangeRefusal | FileProblem;

/**
 * Makes a whole upload an attachment, in the way of every other file. The bytes are copied while they are hashed, so that
 * nobody who still holds the upload open can change what was looked at. Not whole yet, or done already: nothing happens.
 */
export async function finishUpload(finishing: Finishing): Promise<Result<null, FinishRefusal>> {
  const { uploadId, personId } = finishing;
  const row = await db().upload.findFirst({ where: { id: uploadId, personId, finishedAt: null } });
  if (row === null || (await partialSize(uploadId)) !== Number(row.size)) return ok(null);
  const allowance = { file: bytesOf(attachmentLimits().fileMegabytes), room: Infinity };
  const name = unseal(row.name, uploadNamePlace(uploadId));
  const kept = await keepFile(name, readPartial(uploadId), allowance);
  if (kept === "storageFull") return err(kept);
  if (typeof kept === "string") return refused(finishing, row.draftId, kept);
  const attached = await attach({ ...finishing, draftId: row.draftId, purpose: row.purpose }, kept);
  if (attached === "taken") await removePartial(uploadId);
  else await removeStored(kept.storageKey);
  if (attached === "taken" || attached === "before") return ok(null);
  return attached === "notFound" || attached === "filed"
    ? err(attached)
    : refused(finishing, row.draftId, attached);
}

type Attaching = Finishing & { readonly draftId: string; readonly purpose: string };
type Attached = "taken" | "before" | FinishRefusal;

/** In one transaction with the end of the upload: however often it is finished, one file comes of it. */
async function attach({ uploadId, purpose, ...change }: Attaching, file: ReceivedFile): Promise<Attached> {
  let outcome: Attached = "before";
  const changed = await changeAttachments(change, async (tx, draft, at) => {
    const { count } = await tx.upload.updateMany({
      where: { id: uploadId, finishedAt: null },
      data: { finishedAt: new Date() },
    });
    if (count === 0) return null;
    const fit = fitting(draft.attachments, { files: [file], refused: [] });
    outcome = fit.refused[0]?.problem ?? "taken";
    await insertAttachments(tx, draft, { files: fit.taken, purpose: offeredPurpose(at, purpose) });
    const detail = { files: fit.taken.length, refused: fit.refused.length };
    return { action: "attachment.added", detail, issues: [], isChanged: fit.taken.length > 0 };
  });
  return changed.ok ? outcome : changed.refusal;
}

/** What was refused is gone: whoever missed the answer sends it again and is told again. */
async function refused(
  { uploadId, personId, requestId }: Finishing,
  draftId: string,
  problem: FileProblem,
): Promise<Result<null, FinishRefusal>> {
  await inTransaction(async (tx) => {
    await tx.upload.deleteMany({ where: { id: uploadId } });
    await audit(tx, {
      personId,
      action: "attachment.refused",
      subjectKind: "draft",
      subjectId: draftId,
      requestId,
      detail: { problem },
    });
  });
  await removePartial(uploadId);
  return err(problem);
}
