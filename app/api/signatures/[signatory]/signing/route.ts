import { z } from "zod";
import { signaturePath } from "@/lib/filings/asked-signature";
import { openCoSigning } from "@/lib/filings/server/open-co-signing";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Leads whoever was asked to the signer, with exactly what they have seen on the page before. */
export const POST = defineRoute({
  access: "stepUp",
  body: "form",
  input: z.strictObject({ signatory: z.uuid(), content: z.string().regex(/^[0-9a-f]{64}$/) }),
  audit: "inTransaction",
  refusals: { notFound: 404, changed: 409, decided: 409, signerDown: 503 },
  run: ({ signatory, content }, { viewer, language, requestId }) =>
    openCoSigning({ signatoryId: signatory, content, viewer, language, requestId }),
  answer: (signerPage) => seeOther(signerPage),
  refused: (refusal, { signatory }, { language }) =>
    refusal === "notFound" ? undefined : signaturePath({ language, id: signatory, problem: refusal }),
});
