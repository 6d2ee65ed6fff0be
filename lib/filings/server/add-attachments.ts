import "server-only";
import { removeStored } from "@/lib/adapters/storage";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import type { Attached } from "@/lib/documents/attached";
import { ATTACHMENT_LIMITS, MAX_FILING_BYTES } from "@/lib/documents/limits";
import {
  type Received,
  type ReceivedFile,
  receiveFiles,
  type RefusedFile,
} from "@/lib/documents/server/receive-files";
import type { Purpose } from "@/lib/documents/purpose";
import { distinctName } from "@/lib/documents/upload-name";
import { type FilesField, filesField } from "@/lib/forms/files-field";
import type { Issue } from "@/lib/forms/issue";
import { withoutConfirmations } from "@/lib/forms/known";
import { attachmentNamePlace } from "../draft-content";
import type { DraftView } from "../draft-view";
import { draftOfOwner } from "./draft-of-owner";
import { lockDraft } from "./lock-draft";
import { writeDraft } from "./write-draft";

export type Attaching = {
  readonly draftId: string;
  readonly personId: string;
  readonly request: Request;
  readonly requestId: string;
};
export type AttachedTo = Pick<DraftView, "id" | "formId"> & { readonly step: string };

/** Takes the files of a post into a draft. What is refused is told on the page, and the rest is kept. */
export async function addAttachments(
  attaching: Attaching,
): Promise<Result<AttachedTo, "notFound" | "filed">> {
  // Whose draft it is is asked before a single byte is taken.
  const draft = await draftOfOwner(attaching.draftId, attaching.personId);
  const at = draft === undefined ? undefined : filesField(draft.form);
  if (draft === undefined || at === undefined) return err("notFound");
  if (draft.state !== "open") return err("filed");
  const { attachments, id, formId } = draft;
  const room = {
    files: ATTACHMENT_LIMITS.files - attachments.length,
    bytes: MAX_FILING_BYTES - sizeOf(attachments),
  };
  const received = await receiveFiles(attaching.request, room);
  const kept = await inTransaction((tx) => keep(tx, attaching, received.ok ? received.value : "broken"));
  if (!kept.ok && received.ok)
    await Promise.all(received.value.files.map(({ storageKey }) => removeStored(storageKey)));
  return kept.ok ? ok({ id, formId, step: at.step }) : kept;
}

const sizeOf = (attachments: readonly Pick<Attached, "size">[]): number =>
  attachments.reduce((sum, { size }) => sum + size, 0);

async function keep(
  tx: Transaction,
  attaching: Attaching,
  received: Received | "broken",
): Promise<Result<null, "notFound" | "filed">> {
  const locked = await lockDraft(tx, attaching);
  if (!locked.ok) return locked;
  const draft = locked.value;
  const at = filesField(draft.form);
  if (at === undefined) return err("notFound");
  const { taken, refused } = received === "broken" ? { taken: [], refused: [] } : fitting(draft, received);
  await insert(tx, draft, { files: taken, purpose: purposeOf(at, received) });
  const issues =
    received === "broken"
      ? [{ field: at.field, code: "uploadBroken" } as const]
      : issuesOf(at.field, { taken, refused });
  const note =
    issues.length === 0 ? null : ({ place: at.step, kind: "issues", issues, typed: null } as const);
  const typed = taken.length === 0 ? draft.typed : withoutConfirmations(draft.form, draft.typed);
  const revision = await writeDraft(tx, { draft, now: new Date(), place: at.step, typed, note });
  const { personId, requestId, draftId } = attaching;
  const detail = { revision, files: taken.length, refused: refused.length };
  await audit(tx, {
    personId,
    action: "attachment.added",
    subjectKind: "draft",
    subjectId: draftId,
    requestId,
    detail,
  });
  return ok(null);
}

/** Another post may have come in meanwhile: the limits hold for both together. */
function fitting(
  draft: DraftView,
  { files, refused }: Received,
): { taken: ReceivedFile[]; refused: RefusedFile[] } {
  const taken: ReceivedFile[] = [];
  const over: RefusedFile[] = [];
  for (const file of files) {
    const all = [...draft.attachments, ...taken, file];
    if (all.length > ATTACHMENT_LIMITS.files) over.push({ name: file.name, problem: "fileTooMany" });
    else if (sizeOf(all) > MAX_FILING_BYTES) over.push({ name: file.name, problem: "filesTooLarge" });
    else taken.push(file);
  }
  return { taken, refused: [...refused, ...over] };
}

function purposeOf({ purposes }: FilesField, received: Received | "broken"): Purpose {
  const given = received === "broken" ? undefined : received.fields["purpose"];
  return purposes.find((purpose) => purpose === given) ?? purposes[0] ?? "other";
}

const MAXIMA: Readonly<Record<string, number>> = {
  fileTooLarge: ATTACHMENT_LIMITS.fileMegabytes,
  fileTooMany: ATTACHMENT_LIMITS.files,
  filesTooLarge: ATTACHMENT_LIMITS.filingMegabytes,
};

function issuesOf(
  field: string,
  { taken, refused }: { taken: readonly ReceivedFile[]; refused: readonly RefusedFile[] },
): Issue[] {
  if (taken.length === 0 && refused.length === 0) return [{ field, code: "fileMissing" }];
  return refused.map(({ name, problem }) => ({
    field,
    code: problem,
    params: { name, max: MAXIMA[problem] ?? 0 },
  }));
}

type Insertion = { readonly files: readonly ReceivedFile[]; readonly purpose: Purpose };

async function insert(
  tx: Transaction,
  { id: draftId, attachments }: DraftView,
  { files, purpose }: Insertion,
): Promise<void> {
  const { _max: last } = await tx.attachment.aggregate({ where: { draftId }, _max: { position: true } });
  const names = attachments.map(({ name }) => name);
  for (const [index, file] of files.entries()) {
    const id = newId();
    const name = distinctName(file.name, names);
    names.push(name);
    await tx.attachment.create({
      data: {
        id,
        draftId,
        purpose,
        name: seal(name, attachmentNamePlace(id)),
        mediaType: file.mediaType,
        size: BigInt(file.size),
        sha256: Uint8Array.from(file.sha256),
        storageKey: file.storageKey,
        scanState: "notScanned",
        position: (last.position ?? -1) + 1 + index,
      },
    });
  }
}
