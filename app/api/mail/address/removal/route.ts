import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { stopMail } from "@/lib/notifications/server/choose-mail";

/** Ends e-mails: the address is forgotten. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: {},
  run: async (_input, by) => ok(await stopMail(by)),
  answer: (_stopped, _context, { language }) => seeOther(`/${language}/account?done=mailStopped#mail`),
});
