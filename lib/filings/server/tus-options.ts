import "server-only";
import { bytesOf } from "@/lib/documents/limits";
import { attachmentLimits } from "@/lib/documents/server/attachment-limits";

export const tusOptions = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "tus-resumable": "1.0.0",
      "tus-version": "1.0.0",
      "tus-extension": "creation,termination",
      "tus-max-size": String(bytesOf(attachmentLimits().fileMegabytes)),
      allow: "OPTIONS, POST",
      "cache-control": "no-store",
    },
  });
