import { z } from "zod";
import { askAgain } from "@/lib/filings/server/ask-again";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { signPath } from "@/lib/filings/sign-path";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Asks somebody who refused once more. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ filing: z.uuid(), signatory: z.uuid() }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: async ({ filing, signatory }, context) =>
    askAgain({
      filingId: filing,
      signatoryId: signatory,
      ...(await ownerOf(context)),
      requestId: context.requestId,
    }),
  answer: ({ draftId, form }, { language }) => seeOther(signPath({ language, form, draftId, problem: null })),
});
