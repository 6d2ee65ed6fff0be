import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { pageAfterMeans } from "@/lib/means/page-after-means";
import { saveMeans } from "@/lib/means/server/save-means";

/** Keeps one step of the answers about means. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.looseObject({
    step: z.enum(MEANS_STEPS),
    language: z.enum(LANGUAGES),
    intent: z.enum(["continue", "leave"]).default("continue"),
  }),
  audit: "inTransaction",
  refusals: {},
  run: async ({ step, ...posted }, { viewer, requestId }) =>
    ok(await saveMeans({ personId: viewer.personId, step, posted, now: new Date(), requestId })),
  answer: (isRight, _context, { step, language, intent }) =>
    seeOther(`/${language}${pageAfterMeans(step, { isRight, isLeaving: intent === "leave" })}`),
});
