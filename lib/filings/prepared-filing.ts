import type { FilingContent } from "./filing-content";
import type { FilingState } from "./filing-state";
import type { FilingFile } from "./frozen-files";
import type { KnownSignatory } from "./signatory";
import type { Signature } from "./signature";

/** A filing that can be looked at, signed and handed in. */
export type PreparedFiling = {
  readonly filingId: string;
  readonly draftId: string;
  readonly state: FilingState;
  readonly draftRevision: number;
  readonly content: FilingContent;
  readonly files: readonly FilingFile[];
  /** Hexadecimal. */
  readonly contentSha256: string;
  readonly isSigned: boolean;
  readonly signature: Signature | null;
  readonly signatureRequest: string | null;
  /** Who must sign besides the submitter, with what they have decided. */
  readonly signatories: readonly KnownSignatory[];
  readonly submissionKey: string;
};
