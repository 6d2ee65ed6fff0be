import { z } from "zod";

export const bulkFile = z.object({
  file: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  rows: z.number().int(),
  madeAt: z.string(),
  /** The newest change that this file takes in. Files that were made before each had its own have that of their day. */
  asOf: z.string().nullable().optional(),
});
export type BulkFile = z.infer<typeof bulkFile>;

/** What was made on one day: written last, so that whatever it names is there whole. */
export const bulkManifest = z.object({
  day: z.string(),
  /** Of the files of hearings. */
  asOf: z.string().nullable(),
  /** The place in the change log that was reached before anything was written; all that files of no known place may hold is older. */
  upTo: z.string().default("0"),
  /** The hearing whose change stands there: with the moment, what tells this log from another. */
  upToHearing: z.string().nullable().default(null),
  files: z.array(bulkFile),
});
export type BulkManifest = z.infer<typeof bulkManifest>;

/** Files that hold hearings: what is closed or withdrawn later must not stay in them. */
export const holdsHearings = ({ file }: BulkFile): boolean => file.startsWith("hearings-");

/** Files are kept so long, in days. */
export const KEPT_DAYS = 14;
