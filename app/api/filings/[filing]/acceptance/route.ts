import { z } from "zod";
import { acceptFiling } from "@/lib/filings/server/accept-filing";
import { defineRoute, json, seeOther } from "@/lib/http/define-route";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

/**
 * Hands the filing in. The address and the key never change, so the button, a retry, the way back and a second tab all
 * ask for the same thing and get the same receipt.
 */
export const POST = defineRoute({
  access: "stepUp",
  body: "form",
  input: z.strictObject({ filing: z.uuid(), submissionKey: z.string().regex(/^[\w-]{20,64}$/) }),
  audit: "inTransaction",
  refusals: {
    notFound: 404,
    formClosed: 409,
    notSigned: 409,
    signaturesMissing: 409,
    changed: 409,
    mandateEnded: 403,
    mandateUnavailable: 503,
    powerMissing: 403,
    otherCase: 403,
    advocateNeeded: 403,
    signatoryUnknown: 403,
  },
  run: ({ filing, submissionKey }, { viewer, requestId }) =>
    acceptFiling({ filingId: filing, viewer, submissionKey, requestId }),
  answer: (accepted, { language, request }) => {
    const isPerson = (request.headers.get("accept") ?? "").includes("text/html");
    return isPerson ? seeOther(`/${language}/filings/${accepted.filingId}?received=1`) : json(accepted);
  },
  // The page leads on to where it can be signed and handed in, and tells there what is wrong.
  refused: (refusal, { filing }, { language }) =>
    refusal === "notFound"
      ? undefined
      : (mandateRefusalPath(refusal, language) ?? `/${language}/filings/${filing}?problem=${refusal}`),
});
