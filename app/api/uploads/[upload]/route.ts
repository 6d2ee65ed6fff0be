import { z } from "zod";
import { UPLOAD_STATUS } from "@/lib/documents/file-problem";
import { continueUpload } from "@/lib/filings/server/continue-upload";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** An upload that was begun: how much has come (HEAD), more of it (PATCH), forget it (DELETE). */
const handler = defineRoute({
  access: "citizen",
  body: "raw",
  input: z.object({ upload: z.uuid() }),
  audit: "inTransaction",
  limit: { name: "uploadParts", points: 1_200, seconds: 60 },
  refusals: { notFound: 404, filed: 409, ...UPLOAD_STATUS },
  run: async ({ upload }, { viewer, request, requestId }) =>
    continueUpload({ uploadId: upload, ...(await ownerOf({ viewer, requestId })), request, requestId }),
  answer: (response) => response,
});

export const HEAD = handler;
export const PATCH = handler;
export const DELETE = handler;
