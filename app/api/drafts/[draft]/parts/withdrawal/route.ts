import { z } from "zod";
import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { withdrawPart } from "@/lib/filings/server/withdraw-part";
import { defineRoute } from "@/lib/http/define-route";

/** Takes an entry back from the person who was asked to fill it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({
    draft: z.uuid(),
    step: z.string().max(60),
    entry: z.string().regex(/^[\w-]{1,40}$/),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409 },
  run: async ({ draft, step, entry }, context) =>
    withdrawPart({
      draftId: draft,
      step,
      entry,
      ...(await ownerOf(context)),
      requestId: context.requestId,
    }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
