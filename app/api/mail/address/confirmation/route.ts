import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { confirmAddress } from "@/lib/notifications/server/confirm-address";

/** Confirms an e-mail address by the token that was sent to it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ token: z.string().max(200), language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: { gone: 410 },
  run: ({ token }, by) => confirmAddress(token, by),
  answer: (_confirmed, _context, { language }) => seeOther(`/${language}/account?done=addressConfirmed#mail`),
  refused: (_gone, _input, { language }) => `/${language}/account/email`,
});
