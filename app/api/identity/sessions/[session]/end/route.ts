import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { endSession } from "@/lib/identity/server/end-session";

/** Ends one of one's own sessions. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ session: z.uuid(), language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: { notFound: 404 },
  run: ({ session }, { viewer, requestId }) => endSession(session, { viewer, now: new Date(), requestId }),
  answer: (_ended, _context, { language }) => seeOther(`/${language}/account?done=sessionEnded`),
});
