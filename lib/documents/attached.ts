import type { FileKind } from "./file-kinds";
import type { FileRemark } from "./file-remark";
import type { Purpose } from "./purpose";
import type { ScanState } from "./scan-state";
import type { Signer } from "./signer";

/** A file that belongs to a draft or a filing. The bytes lie in the storage under `storageKey`. */
export type Attached = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly storageKey: string;
  readonly scanState: ScanState;
  /** What the scanner calls what it found. */
  readonly malware: string | null;
  readonly remarks: readonly FileRemark[];
  /** Of a signed container; null for every other file. */
  readonly signers: readonly Signer[] | null;
};
