import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { signaturePath } from "@/lib/filings/asked-signature";
import { takeCoSignature } from "@/lib/filings/server/take-co-signature";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Where the signer sends whoever was asked back to: what became of it is fetched, never read from the address. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ signatory: z.uuid(), signature: z.string().min(1).max(200) }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: async ({ signatory, signature }, { viewer, language, requestId }) => {
    const taken = await takeCoSignature({
      signatoryId: signatory,
      signatureId: signature,
      viewer,
      requestId,
    });
    const problem = taken.ok ? null : taken.refusal;
    if (problem === "notFound") return err(problem);
    return ok(signaturePath({ language, id: signatory, problem }));
  },
  answer: (path) => seeOther(path),
});
