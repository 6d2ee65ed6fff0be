import "server-only";
import { isScannerThere } from "@/lib/adapters/scanner";
import { newId } from "@/lib/core/id";
import type { Transaction } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Purpose } from "@/lib/documents/purpose";
import type { ReceivedFile } from "@/lib/documents/server/keep-file";
import { distinctName } from "@/lib/documents/upload-name";
import { wake } from "@/lib/outbox/server/enqueue";
import { attachmentNamePlace, attachmentSignersPlace } from "../draft-content";
import type { DraftView } from "../draft-view";

type Insertion = { readonly files: readonly ReceivedFile[]; readonly purpose: Purpose };

/** Writes files behind those that are there. Where there is a scanner they lie in quarantine, and it is called in the same transaction. */
export async function insertAttachments(
  tx: Transaction,
  { id: draftId, attachments }: Pick<DraftView, "id" | "attachments">,
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
        scanState: isScannerThere() ? "pending" : "notScanned",
        remarks: [...file.remarks],
        signers:
          file.signers === null ? null : seal(JSON.stringify(file.signers), attachmentSignersPlace(id)),
        position: (last.position ?? -1) + 1 + index,
      },
    });
  }
  if (files.length > 0 && isScannerThere()) await wake(tx, "attachments.scan", {});
}
