import { z } from "zod";
import { downloadResponse } from "@/lib/filings/download-response";
import { attachmentOfOwner } from "@/lib/filings/server/attachment-of-owner";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** A file of one's own draft, as it was attached. It is saved, never shown: what it is was only looked at from outside. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ draft: z.uuid(), attachment: z.uuid() }),
  audit: { action: "attachment.read", subjectKind: "draft", subject: ({ draft }) => draft },
  refusals: { notFound: 404 },
  run: async ({ draft, attachment }, context) =>
    attachmentOfOwner({ draftId: draft, attachmentId: attachment, ...(await ownerOf(context)) }),
  answer: ({ attached, body }) => downloadResponse({ ...attached, body }),
});
