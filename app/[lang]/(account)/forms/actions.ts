"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { holdInput } from "@/lib/filings/server/hold-input";
import { takePostedStep } from "@/lib/filings/server/take-posted-step";
import { defineAction } from "@/lib/http/define-action";

/** Every page of every form posts here; the name and the place of this action stay, so that old pages can still post. */
export const saveStep = defineAction({
  access: "citizen",
  input: z.looseObject({
    draft: z.uuid(),
    step: z.string().max(60),
    entry: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .optional(),
    revision: z.coerce.number().int().nonnegative(),
    intent: z.enum(["continue", "leave", "lookup", "ask", "remove", "discard"]).default("continue"),
    back: z.literal("check").optional(),
  }),
  audit: "inTransaction",
  run: async (input, context) => {
    const page = (await headers()).get("x-portal-path") ?? `/${context.language}/cases`;
    return takePostedStep(input, { ...context, page });
  },
  hold: (input) =>
    holdInput({ draftId: input.draft, step: input.step, entry: input.entry ?? null, posted: input }),
});
