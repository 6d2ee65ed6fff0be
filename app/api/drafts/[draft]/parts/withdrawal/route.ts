import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { partInput } from "@/lib/filings/part-input";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { withdrawPart } from "@/lib/filings/server/withdraw-part";
import { defineRoute } from "@/lib/http/define-route";

/** Takes an entry back from the person who was asked to fill it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: partInput,
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
