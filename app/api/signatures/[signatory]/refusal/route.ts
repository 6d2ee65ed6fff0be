import { z } from "zod";
import { signaturePath } from "@/lib/filings/asked-signature";
import { holdRefusal } from "@/lib/filings/server/held-refusal";
import { refuseSignature } from "@/lib/filings/server/refuse-signature";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** What is longer than a reason may be is still read, so that it can be shortened and is not lost. */
const READ_MAX = 20_000;

/** Whoever was asked will not sign, and says why. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({
    signatory: z.uuid(),
    content: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.string().max(READ_MAX).default(""),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, changed: 409, decided: 409, reasonMissing: 400, reasonLong: 400 },
  run: ({ signatory, content, reason }, { viewer, requestId }) =>
    refuseSignature({ signatoryId: signatory, content, reason, viewer, requestId }),
  hold: ({ signatory, reason }) => holdRefusal({ signatoryId: signatory, reason }),
  answer: (_refused, { language }, { signatory }) =>
    seeOther(signaturePath({ language, id: signatory, problem: null })),
  refused: (refusal, { signatory }, { language }) =>
    refusal === "notFound" ? undefined : signaturePath({ language, id: signatory, problem: refusal }),
});
