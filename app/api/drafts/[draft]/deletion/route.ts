import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { deleteDraft } from "@/lib/filings/server/delete-draft";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute, json, seeOther } from "@/lib/http/define-route";

export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({
    draft: z.uuid(),
    form: z.string().regex(/^[a-z-]+$/),
    language: z.string().refine(isLanguage),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409, paid: 409 },
  run: async ({ draft }, { viewer, requestId }) =>
    deleteDraft({ draftId: draft, ...(await ownerOf({ viewer, requestId })), requestId }),
  answer: (_, { request }, { language }) =>
    (request.headers.get("accept") ?? "").includes("text/html")
      ? seeOther(`/${language}/cases`)
      : json({ deleted: true }),
  refused: (refusal, { draft, form, language }) =>
    refusal === "paid" ? `/${language}/forms/${form}/${draft}/delete?why=paid` : undefined,
});
