import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { ok } from "@/lib/core/result";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { endOtherSessions } from "@/lib/identity/server/end-other-sessions";

/** Ends all of one's own sessions but this one. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({ language: z.enum(LANGUAGES) }),
  audit: "inTransaction",
  refusals: {},
  run: async (_input, { viewer, requestId }) =>
    ok(await endOtherSessions({ viewer, now: new Date(), requestId })),
  answer: (_ended, _context, { language }) => seeOther(`/${language}/account?done=othersEnded`),
});
