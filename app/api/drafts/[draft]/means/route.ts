import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { takeMeans } from "@/lib/filings/server/take-means";
import { isFormId } from "@/lib/forms/catalog";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Takes the kept answers about means over into a draft. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({
    draft: z.uuid(),
    form: z.string().refine(isFormId),
    step: z.enum(MEANS_STEPS),
    language: z.enum(LANGUAGES),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, filed: 409, noMeans: 409 },
  run: async ({ draft, step }, { viewer, requestId }) =>
    takeMeans({
      draftId: draft,
      step,
      ...(await ownerOf({ viewer, requestId })),
      now: new Date(),
      requestId,
    }),
  answer: (_taken, _context, { draft, form, step, language }) =>
    seeOther(`/${language}/forms/${form}/${draft}/${step}`),
  refused: (refusal, { draft, form, step, language }) =>
    refusal === "noMeans" ? `/${language}/forms/${form}/${draft}/${step}` : undefined,
});
