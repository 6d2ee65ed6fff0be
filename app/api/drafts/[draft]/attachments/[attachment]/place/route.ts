import { z } from "zod";
import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { moveAttachment } from "@/lib/filings/server/move-attachment";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** Up or down among the files that serve the same purpose. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ draft: z.uuid(), attachment: z.uuid(), direction: z.enum(["up", "down"]) }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409 },
  run: async ({ draft, attachment, direction }, { viewer, requestId }) =>
    moveAttachment({
      draftId: draft,
      attachmentId: attachment,
      ...(await ownerOf({ viewer, requestId })),
      direction,
      requestId,
    }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
