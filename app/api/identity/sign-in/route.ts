import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute } from "@/lib/http/define-route";
import { safeReturnPath } from "@/lib/identity/return-path";
import { beginSignIn } from "@/lib/identity/server/begin-sign-in";
import { redirectWithCookies } from "@/lib/identity/server/redirect-with-cookies";
import { signInAddress } from "@/lib/identity/sign-in-address";

/** From our own page to the national login. */
export const POST = defineRoute({
  access: "public",
  body: "form",
  input: z.strictObject({
    return: z.string().default(""),
    stepUp: z.literal("1").optional(),
    language: z.enum(LANGUAGES),
  }),
  audit: "none",
  refusals: { unavailable: 503 },
  run: ({ return: given, stepUp, language }) =>
    beginSignIn(
      { returnPath: safeReturnPath(given, language), language, isStepUp: stepUp === "1" },
      new Date(),
    ),
  answer: ({ address, cookies }) => redirectWithCookies(address, cookies),
  refused: (problem, { return: given, stepUp, language }) =>
    signInAddress({
      language,
      returnPath: safeReturnPath(given, language),
      isStepUp: stepUp === "1",
      problem,
    }),
});
