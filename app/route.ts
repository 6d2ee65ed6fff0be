import { cookies, headers } from "next/headers";
import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { env } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { acceptedLanguage } from "@/lib/http/request-language";
import { cookieNames } from "@/lib/identity/cookie";

/** An address without a language leads to one: the chosen, the browser's, or Latvian. */
export const GET = defineRoute({
  access: "public",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: async () => {
    const chosen = (await cookies()).get(cookieNames(env().APP_ORIGIN).lang)?.value ?? "";
    return ok(isLanguage(chosen) ? chosen : acceptedLanguage((await headers()).get("accept-language")));
  },
  answer: (language) =>
    new Response(null, {
      status: 307,
      headers: { location: `/${language}`, vary: "accept-language, cookie", "cache-control": "no-cache" },
    }),
});
