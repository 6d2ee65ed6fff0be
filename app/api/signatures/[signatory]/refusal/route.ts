import { z } from "zod";
import { REASON_MAX, signaturePath } from "@/lib/filings/asked-signature";
import { refuseSignature } from "@/lib/filings/server/refuse-signature";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Whoever was asked will not sign, and says why. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({
    signatory: z.uuid(),
    content: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.string().max(REASON_MAX).default(""),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, changed: 409, decided: 409, reasonMissing: 400 },
  run: ({ signatory, content, reason }, { viewer, requestId }) =>
    refuseSignature({ signatoryId: signatory, content, reason, viewer, requestId }),
  answer: (_refused, { language }, { signatory }) =>
    seeOther(signaturePath({ language, id: signatory, problem: null })),
  refused: (refusal, { signatory }, { language }) =>
    refusal === "notFound" ? undefined : signaturePath({ language, id: signatory, problem: refusal }),
});
