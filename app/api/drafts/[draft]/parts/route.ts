import { attachmentsAnswer } from "@/lib/filings/attachments-answer";
import { partInput } from "@/lib/filings/part-input";
import { askToFill } from "@/lib/filings/server/ask-to-fill";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** Asks the person whom an entry names to fill the rest of it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: partInput,
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409, nobodyToAsk: 409 },
  run: async ({ draft, step, entry }, { viewer, requestId }) =>
    askToFill({
      draftId: draft,
      step,
      entry,
      ...(await ownerOf({ viewer, requestId })),
      viewer,
      requestId,
    }),
  answer: (to, { language, request }) => attachmentsAnswer(to, { language, request }),
});
