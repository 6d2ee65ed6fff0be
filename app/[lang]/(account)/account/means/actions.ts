"use server";

import { z } from "zod";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { defineAction } from "@/lib/http/define-action";
import { pageAfterMeans } from "@/lib/means/page-after-means";
import { saveMeans as save } from "@/lib/means/server/save-means";

/** Keeps one step of the answers about means. */
export const saveMeans = defineAction({
  access: "citizen",
  input: z.looseObject({
    step: z.enum(MEANS_STEPS),
    intent: z.enum(["continue", "leave"]).default("continue"),
  }),
  audit: "inTransaction",
  run: async ({ step, intent, ...posted }, { viewer, language, requestId }) => {
    const isRight = await save({ personId: viewer.personId, step, posted, now: new Date(), requestId });
    return `/${language}${pageAfterMeans(step, { isRight, isLeaving: intent === "leave" })}`;
  },
});
