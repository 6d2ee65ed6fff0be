import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { inboxPath } from "@/lib/notifications/inbox";
import { markAllRead } from "@/lib/notifications/server/mark-read";

/** Marks every message as read. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: {},
  run: async (_input, by) => ok(await markAllRead(by)),
  answer: (_count, _context, { language }) => seeOther(`/${language}${inboxPath({ done: "allRead" })}`),
});
