import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { env } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { cookieNames } from "@/lib/identity/cookie";
import { chooseLanguage } from "@/lib/identity/server/choose-language";
import { redirectWithCookies } from "@/lib/identity/server/redirect-with-cookies";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The language in which the portal speaks first. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: {},
  run: async ({ language }, { viewer, requestId }) =>
    ok(await chooseLanguage(language, { viewer, requestId })),
  answer: (language) => {
    const name = cookieNames(env().APP_ORIGIN).lang;
    const cookie = { name, value: language, maxAgeSeconds: YEAR_SECONDS };
    return redirectWithCookies(`/${language}/account?done=languageChosen`, [cookie]);
  },
});
