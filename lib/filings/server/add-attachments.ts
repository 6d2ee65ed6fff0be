import "server-only";
import { removeStored } from "@/lib/adapters/storage";
import { err, type Result } from "@/lib/core/result";
import type { Attached } from "@/lib/documents/attached";
import { bytesOf } from "@/lib/documents/limits";
import type { Purpose } from "@/lib/documents/purpose";
import { attachmentLimits } from "@/lib/documents/server/attachment-limits";
import type { ReceivedFile, RefusedFile } from "@/lib/documents/server/keep-file";
import { type Received, receiveFiles, type Room } from "@/lib/documents/server/receive-files";
import { type FilesField, filesField } from "@/lib/forms/files-field";
import type { Issue } from "@/lib/forms/issue";
import {
  type AttachedTo,
  type AttachmentsChange,
  changeAttachments,
  type ChangeRefusal,
} from "./change-attachments";
import { draftOfOwner } from "./draft-of-owner";
import { insertAttachments } from "./insert-attachments";

export type Attaching = AttachmentsChange & { readonly request: Request };

/** Takes the files of a post into a draft. What is refused is told on the page, and the rest is kept. */
export async function addAttachments(attaching: Attaching): Promise<Result<AttachedTo, ChangeRefusal>> {
  // Whose draft it is is asked before a single byte is taken.
  const draft = await draftOfOwner(attaching.draftId, attaching);
  if (draft === undefined || filesField(draft.form) === undefined) return err("notFound");
  if (draft.state !== "open") return err("filed");
  const received = await receiveFiles(attaching.request, roomBeside(draft.attachments));
  return keepAttachments(attaching, received.ok ? received.value : "broken");
}

/** What may still be attached beside those that are. */
export function roomBeside(attachments: readonly Pick<Attached, "size">[]): Room {
  const { files, filingMegabytes } = attachmentLimits();
  return { files: files - attachments.length, bytes: bytesOf(filingMegabytes) - sizeOf(attachments) };
}

const sizeOf = (attachments: readonly Pick<Attached, "size">[]): number =>
  attachments.reduce((sum, { size }) => sum + size, 0);

async function keepAttachments(
  { draftId, personId, mandateId, requestId }: Attaching,
  posted: Received | "broken",
): Promise<Result<AttachedTo, ChangeRefusal>> {
  const { files, refused } = posted === "broken" ? { files: [], refused: [] } : posted;
  const kept = await changeAttachments({ draftId, personId, mandateId, requestId }, async (tx, draft, at) => {
    const fit = fitting(draft.attachments, { files, refused });
    await insertAttachments(tx, draft, { files: fit.taken, purpose: purposeOf(at, posted) });
    return {
      action: "attachment.added",
      detail: { files: fit.taken.length, refused: fit.refused.length },
      issues: posted === "broken" ? [{ field: at.field, code: "uploadBroken" }] : issuesOf(at.field, fit),
      isChanged: fit.taken.length > 0,
    };
  });
  if (!kept.ok) await Promise.all(files.map(({ storageKey }) => removeStored(storageKey)));
  return kept;
}

type Fitting = { readonly taken: readonly ReceivedFile[]; readonly refused: readonly RefusedFile[] };

/** Another post may have come in meanwhile: the limits hold for both together. */
export function fitting(
  attachments: readonly Pick<Attached, "size">[],
  { files, refused }: Pick<Received, "files" | "refused">,
): Fitting {
  const taken: ReceivedFile[] = [];
  const over: RefusedFile[] = [];
  for (const file of files) {
    const room = roomBeside([...attachments, ...taken, file]);
    if (room.files < 0) over.push({ name: file.name, problem: "fileTooMany" });
    else if (room.bytes < 0) over.push({ name: file.name, problem: "filesTooLarge" });
    else taken.push(file);
  }
  return { taken, refused: [...refused, ...over] };
}

function purposeOf(at: FilesField, posted: Received | "broken"): Purpose {
  return offeredPurpose(at, posted === "broken" ? undefined : posted.fields["purpose"]);
}

/** The purpose that was said, where the form offers it. */
export const offeredPurpose = ({ purposes }: FilesField, given: string | undefined): Purpose =>
  purposes.find((purpose) => purpose === given) ?? purposes[0] ?? "other";

function issuesOf(field: string, { taken, refused }: Fitting): Issue[] {
  if (taken.length === 0 && refused.length === 0) return [{ field, code: "fileMissing" }];
  const { fileMegabytes, files, filingMegabytes } = attachmentLimits();
  const maxima: Readonly<Record<string, number>> = {
    fileTooLarge: fileMegabytes,
    fileTooMany: files,
    filesTooLarge: filingMegabytes,
  };
  return refused.map(({ name, problem }) => ({
    field,
    code: problem,
    params: { name, max: maxima[problem] ?? 0 },
  }));
}
