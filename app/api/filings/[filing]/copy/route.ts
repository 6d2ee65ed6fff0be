import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { draftPath } from "@/lib/filings/draft-view";
import { copyFiling } from "@/lib/filings/server/copy-filing";
import { defineRoute, seeOther } from "@/lib/http/define-route";

export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({ filing: z.uuid(), language: z.string().refine(isLanguage).default("lv") }),
  audit: "inTransaction",
  refusals: { notFound: 404, notCopyable: 409 },
  run: ({ filing, language }, { viewer, requestId }) =>
    copyFiling({ filingId: filing, viewer, language, requestId }),
  answer: ({ draftId, formId }, _context, { language }) =>
    seeOther(`/${language}${draftPath({ id: draftId, formId })}`),
});
