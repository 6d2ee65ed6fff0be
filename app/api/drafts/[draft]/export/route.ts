import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { err, ok } from "@/lib/core/result";
import { downloadResponse } from "@/lib/filings/download-response";
import { draftExport } from "@/lib/filings/draft-export";
import { draftOfOwner } from "@/lib/filings/server/draft-of-owner";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { formTexts } from "@/lib/forms/form-texts";
import { defineRoute } from "@/lib/http/define-route";

/** What was typed so far, as a text to keep. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ draft: z.uuid(), language: z.string().refine(isLanguage).default("lv") }),
  audit: { action: "draft.exported", subjectKind: "draft", subject: ({ draft }) => draft },
  refusals: { notFound: 404 },
  run: async ({ draft: draftId, language }, context) => {
    const draft = await draftOfOwner(draftId, await ownerOf(context));
    if (draft === undefined) return err("notFound");
    const words = { ...formTexts(draft.formId, language), language };
    const body = Buffer.from(draftExport(draft, words), "utf8");
    return ok({
      name: `${words.t("forms:export.fileName")}.txt`,
      mediaType: "text/plain; charset=utf-8",
      size: body.length,
      sha256: null,
      body,
    });
  },
  answer: downloadResponse,
});
