import { z } from "zod";
import { isPurpose } from "@/lib/documents/purpose";
import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { changeAttachmentPurpose } from "@/lib/filings/server/change-attachment-purpose";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ draft: z.uuid(), attachment: z.uuid(), purpose: z.string().refine(isPurpose) }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409 },
  run: async ({ draft, attachment, purpose }, { viewer, requestId }) =>
    changeAttachmentPurpose({
      draftId: draft,
      attachmentId: attachment,
      ...(await ownerOf({ viewer, requestId })),
      purpose,
      requestId,
    }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
