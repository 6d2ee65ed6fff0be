import { z } from "zod";
import { openSigning } from "@/lib/filings/server/open-signing";
import { signPath } from "@/lib/filings/sign-path";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

/** Leads to the signer with exactly what the person has seen on the page before. */
export const POST = defineRoute({
  access: "stepUp",
  body: "form",
  input: z.strictObject({
    draft: z.uuid(),
    form: z.string().regex(/^[a-z0-9-]{2,60}$/),
    content: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  audit: "inTransaction",
  refusals: {
    notFound: 404,
    incomplete: 409,
    formClosed: 409,
    beingScanned: 409,
    changed: 409,
    alreadyFiled: 409,
    signerDown: 503,
    mandateEnded: 403,
    mandateUnavailable: 503,
    powerMissing: 403,
    otherCase: 403,
    advocateNeeded: 403,
    signatoryUnknown: 403,
  },
  run: ({ draft, content }, { viewer, language, requestId }) =>
    openSigning({ draftId: draft, content, viewer, language, requestId }),
  answer: (signerPage) => seeOther(signerPage),
  refused: (refusal, { draft, form }, { language }) => {
    if (refusal === "notFound") return undefined;
    const back = signPath({ language, form, draftId: draft, problem: null });
    const whoActs = mandateRefusalPath(refusal, language, back);
    if (whoActs !== undefined) return whoActs;
    const isTold = refusal === "changed" || refusal === "signerDown";
    return signPath({ language, form, draftId: draft, problem: isTold ? refusal : null });
  },
});
