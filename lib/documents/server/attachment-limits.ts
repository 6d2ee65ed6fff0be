import "server-only";
import { env } from "@/lib/env";
import type { AttachmentLimits } from "../limits";

/** The limits in force here. */
export function attachmentLimits(): AttachmentLimits {
  const { ATTACHMENT_FILE_MEGABYTES, ATTACHMENT_FILES, ATTACHMENT_FILING_MEGABYTES } = env();
  return {
    fileMegabytes: ATTACHMENT_FILE_MEGABYTES,
    files: ATTACHMENT_FILES,
    filingMegabytes: ATTACHMENT_FILING_MEGABYTES,
  };
}
