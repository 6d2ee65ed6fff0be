import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { draftPath } from "@/lib/filings/draft-view";
import { copyFiling } from "@/lib/filings/server/copy-filing";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ filing: z.uuid(), language: z.string().refine(isLanguage).default("lv") }),
  audit: "inTransaction",
  refusals: {
    notFound: 404,
    notCopyable: 409,
    formClosed: 409,
    otherPrincipal: 403,
    mandateEnded: 403,
    mandateUnavailable: 503,
  },
  run: ({ filing, language }, { viewer, requestId }) =>
    copyFiling({ filingId: filing, viewer, language, requestId }),
  answer: ({ draftId, formId }, _context, { language }) =>
    seeOther(`/${language}${draftPath({ id: draftId, formId })}`),
  // The list of forms marks what is closed; the page of the filing offers no copy of it.
  refused: (refusal, { language }) =>
    refusal === "formClosed" ? `/${language}/forms` : mandateRefusalPath(refusal, language),
});
