import "server-only";
import type { Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Attached } from "@/lib/documents/attached";
import { extensionOf, kindOfExtension } from "@/lib/documents/file-kinds";
import { attachmentNamePlace } from "../draft-content";

type Row = {
  readonly id: string;
  readonly purpose: string;
  readonly name: Uint8Array;
  readonly mediaType: string;
  readonly size: bigint;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
  readonly scanState: string;
};

/** A row as the rest of the house knows it. Names were judged when they came, so their ending tells the kind. */
export function attachedOf(row: Row): Attached {
  const name = unseal(row.name, attachmentNamePlace(row.id));
  const kind = kindOfExtension(extensionOf(name));
  if (kind === undefined) throw new Error("An attachment of no known kind");
  return {
    id: row.id,
    purpose: row.purpose as Attached["purpose"],
    name,
    kind,
    mediaType: row.mediaType,
    size: Number(row.size),
    sha256: Buffer.from(row.sha256).toString("hex"),
    storageKey: row.storageKey,
    scanState: row.scanState as Attached["scanState"],
  };
}

/** The files of a draft in their order. The caller has made sure whose draft it is. */
export async function attachmentsOfDraft(tx: Transaction, draftId: string): Promise<Attached[]> {
  const rows = await tx.attachment.findMany({ where: { draftId }, orderBy: { position: "asc" } });
  return rows.map((row) => attachedOf(row));
}
