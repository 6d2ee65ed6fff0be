import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import { redirectWithCookies } from "@/lib/identity/server/redirect-with-cookies";
import { forgottenSession, sessionCookie } from "@/lib/identity/server/session-cookie";
import { signOut } from "@/lib/identity/server/sign-out";

/** Open to everybody: whoever leaves is let out, also with a session that is already over. */
export const POST = defineRoute({
  access: "public",
  body: "form",
  input: z.strictObject({ language: z.enum(LANGUAGES).optional() }),
  audit: "inTransaction",
  refusals: {},
  run: async ({ language: chosen }, { language, requestId }) =>
    ok(
      await signOut({
        token: await sessionCookie(),
        language: chosen ?? language,
        now: new Date(),
        requestId,
      }),
    ),
  answer: (address) => redirectWithCookies(address, [forgottenSession()]),
});
