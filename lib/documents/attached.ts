import type { FileKind } from "./file-kinds";
import type { Purpose } from "./purpose";

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
  /** Nothing looks for malware yet, and that is said. */
  readonly scanState: "notScanned" | "clean" | "infected";
};
