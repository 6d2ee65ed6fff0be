const MEGABYTE = 1024 * 1024;

/** One place for what may be attached to a filing; the page shows the same numbers. */
export const ATTACHMENT_LIMITS = {
  fileMegabytes: 25,
  files: 20,
  filingMegabytes: 200,
} as const;

export const MAX_FILE_BYTES = ATTACHMENT_LIMITS.fileMegabytes * MEGABYTE;
export const MAX_FILING_BYTES = ATTACHMENT_LIMITS.filingMegabytes * MEGABYTE;
