import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { inboxPath, inboxQuery } from "@/lib/notifications/inbox";
import { markRead } from "@/lib/notifications/server/mark-read";

/** Marks one message as read. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: inboxQuery
    .pick({ show: true, before: true })
    .extend({ notification: z.uuid(), language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: ({ notification }, by) => markRead(notification, by),
  answer: (_marked, _context, { show, before, language }) =>
    seeOther(`/${language}${inboxPath({ show, before, done: "read" })}`),
});
