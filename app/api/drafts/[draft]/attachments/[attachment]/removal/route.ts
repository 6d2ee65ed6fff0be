import { z } from "zod";
import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { removeAttachment } from "@/lib/filings/server/remove-attachment";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ draft: z.uuid(), attachment: z.uuid() }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409 },
  run: async ({ draft, attachment }, { viewer, requestId }) =>
    removeAttachment({
      draftId: draft,
      attachmentId: attachment,
      ...(await ownerOf({ viewer, requestId })),
      requestId,
    }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
