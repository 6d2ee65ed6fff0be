import "server-only";
import { isScannerThere } from "@/lib/adapters/scanner";
import type { Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Attached } from "@/lib/documents/attached";
import { extensionOf, kindOfExtension } from "@/lib/documents/file-kinds";
import { isFileRemark } from "@/lib/documents/file-remark";
import type { ScanState } from "@/lib/documents/scan-state";
import { type Signer, signers } from "@/lib/documents/signer";
import { attachmentNamePlace, attachmentSignersPlace } from "../draft-content";

type Row = {
  readonly id: string;
  readonly purpose: string;
  readonly name: Uint8Array;
  readonly mediaType: string;
  readonly size: bigint;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
  readonly scanState: string;
  readonly malware: string | null;
  readonly remarks: readonly string[];
  readonly signers: Uint8Array | null;
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
    scanState: stateOf(row.scanState as ScanState),
    malware: row.malware,
    remarks: row.remarks.filter((remark) => isFileRemark(remark)),
    signers: row.signers === null ? null : signersIn(row.signers, row.id),
  };
}

/** What came before there was a scanner waits for it like the rest. */
const stateOf = (state: ScanState): ScanState =>
  state === "notScanned" && isScannerThere() ? "pending" : state;

const signersIn = (sealed: Uint8Array, id: string): Signer[] =>
  signers.parse(JSON.parse(unseal(sealed, attachmentSignersPlace(id))));

/** The files of a draft in their order. The caller has made sure whose draft it is. */
export async function attachmentsOfDraft(tx: Transaction, draftId: string): Promise<Attached[]> {
  const rows = await tx.attachment.findMany({ where: { draftId }, orderBy: { position: "asc" } });
  return rows.map((row) => attachedOf(row));
}
