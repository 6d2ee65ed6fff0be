import { z } from "zod";
import { takeSignature } from "@/lib/filings/server/take-signature";
import { signPathOfFiling } from "@/lib/filings/server/sign-path-of-filing";
import { err, ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

/** Where the signer sends the person back to: what became of it is fetched from the signer, never read from the address. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid(), signature: z.string().min(1).max(200) }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: async ({ filing, signature }, { viewer, language, requestId }) => {
    const taken = await takeSignature({ filingId: filing, signatureId: signature, viewer, requestId });
    const problem = taken.ok ? null : taken.refusal;
    if (problem === "notFound") return err(problem);
    if (problem === "mandateEnded" || problem === "mandateUnavailable")
      return ok(mandateRefusalPath(problem, language) ?? `/${language}/cases`);
    return ok(await signPathOfFiling({ filingId: filing, personId: viewer.personId, language, problem }));
  },
  answer: (path) => seeOther(path),
});
