const MEGABYTE = 1024 * 1024;

/** What may be attached to one filing. */
export type AttachmentLimits = {
  readonly fileMegabytes: number;
  readonly files: number;
  readonly filingMegabytes: number;
};

/** One place for what may be attached unless the operator says otherwise; the page shows the numbers in force. */
export const ATTACHMENT_LIMITS: AttachmentLimits = { fileMegabytes: 25, files: 20, filingMegabytes: 200 };

export const bytesOf = (megabytes: number): number => megabytes * MEGABYTE;

/** The largest single document that the receipt check reads. */
export const MAX_FILE_BYTES = bytesOf(ATTACHMENT_LIMITS.fileMegabytes);

/** What a file of files may unpack to, before it is held for a trap (ASVS 5.2.3). */
export const ZIP_LIMITS = {
  entries: 1_000,
  bytes: bytesOf(200),
  /** Unpacked to packed; what stays small is no trap, however well it packs. */
  ratio: 100,
  ratioFromBytes: bytesOf(1),
  /** Containers within the container: a signed one holds documents, and those hold tables. */
  depth: 2,
} as const;

/** A picture that claims more is made to exhaust whoever opens it. */
export const MAX_PIXELS = 100_000_000;
