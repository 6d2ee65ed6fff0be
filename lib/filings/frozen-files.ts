import type { FilingContent } from "./filing-content";

/** A file of a filing, as it is kept. */
export type FilingFile = {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly storageKey: string;
};

/** What a filing consists of, frozen: its files in their order, and one fingerprint of everything. */
export type FrozenFiling = {
  readonly content: FilingContent;
  /** The PDF first, its JSON second, then what was attached. */
  readonly files: readonly FilingFile[];
  readonly contentSha256: Buffer<ArrayBuffer>;
};
