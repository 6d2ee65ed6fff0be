import "server-only";
import { Metadata } from "@tus/server";
import { removePartial } from "@/lib/adapters/partial-files";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { extensionOf, isHeicExtension, kindOfExtension } from "@/lib/documents/file-kinds";
import type { FileProblem } from "@/lib/documents/file-problem";
import { bytesOf } from "@/lib/documents/limits";
import { attachmentLimits } from "@/lib/documents/server/attachment-limits";
import { uploadName } from "@/lib/documents/upload-name";
import { filesField } from "@/lib/forms/files-field";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { offeredPurpose, roomBeside } from "./add-attachments";
import { draftOfOwner } from "./draft-of-owner";
import { speakTus } from "./speak-tus";
import type { Allowed } from "./upload-store";

export type Uploading = Owner & { readonly request: Request };
export type BeginRefusal = "notFound" | "filed" | "malformed" | FileProblem;

type Announced = {
  readonly draft: string;
  readonly purpose: string;
  readonly name: string;
  readonly size: number;
};

/** Opens a resumable upload into an owner's draft. What can be refused before the first byte is refused now. */
export async function beginUpload({ request, ...owner }: Uploading): Promise<Result<Response, BeginRefusal>> {
  const announced = announcedIn(request.headers);
  if (announced === undefined) return err("malformed");
  const draft = await draftOfOwner(announced.draft, owner);
  const at = draft === undefined ? undefined : filesField(draft.form);
  if (draft === undefined || at === undefined) return err("notFound");
  if (draft.state !== "open") return err("filed");
  const name = uploadName(announced.name);
  const problem = problemOf({ name, size: announced.size }, draft);
  if (problem !== undefined) return err(problem);
  await letGo(draft.id);
  const { size } = announced;
  const purpose = offeredPurpose(at, announced.purpose);
  const allowed: Allowed = { id: newId(), draftId: draft.id, purpose, name, size };
  return ok(await speakTus({ request, personId: owner.personId, allowed }));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function announcedIn(headers: Headers): Announced | undefined {
  const length = headers.get("upload-length") ?? "";
  const known = metadataIn(headers.get("upload-metadata") ?? "");
  const draft = known?.["draft"] ?? "";
  if (known === undefined || !UUID.test(draft) || !/^\d{1,12}$/.test(length)) return undefined;
  return { draft, purpose: known["purpose"] ?? "", name: known["filename"] ?? "", size: Number(length) };
}

function metadataIn(text: string): Record<string, string | null> | undefined {
  try {
    return Metadata.parse(text);
  } catch {
    // No metadata, or none that can be read: told as a malformed request.
    return undefined;
  }
}

function problemOf(
  { name, size }: Pick<Announced, "name" | "size">,
  { attachments }: DraftView,
): FileProblem | undefined {
  const extension = extensionOf(name);
  const room = roomBeside(attachments);
  if (name === "") return "fileNameMissing";
  if (size === 0) return "fileEmpty";
  if (isHeicExtension(extension)) return "fileHeic";
  if (kindOfExtension(extension) === undefined) return "fileWrongType";
  if (size > bytesOf(attachmentLimits().fileMegabytes)) return "fileTooLarge";
  if (room.files < 1) return "fileTooMany";
  return size > room.bytes ? "filesTooLarge" : undefined;
}

/** So many uploads of a draft may be open as it may have files; the oldest gives way to a new one. */
async function letGo(draftId: string): Promise<void> {
  const old = await db().upload.findMany({
    where: { draftId, finishedAt: null },
    select: { id: true },
    orderBy: { createdAt: "desc" },
    skip: attachmentLimits().files - 1,
  });
  await db().upload.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  for (const { id } of old) await removePartial(id);
}
