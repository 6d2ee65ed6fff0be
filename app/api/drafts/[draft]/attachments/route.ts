import { z } from "zod";
import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { addAttachments } from "@/lib/filings/server/add-attachments";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** Files of a form, streamed. The page tells what was taken and what was not. */
export const POST = defineRoute({
  access: "citizen",
  body: "raw",
  input: z.object({ draft: z.uuid() }),
  audit: "inTransaction",
  limit: { name: "uploads", points: 60, seconds: 60 },
  refusals: { notFound: 404, filed: 409 },
  run: async ({ draft }, { viewer, request, requestId }) =>
    addAttachments({ draftId: draft, ...(await ownerOf({ viewer, requestId })), request, requestId }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
