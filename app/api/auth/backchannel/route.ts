import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { endSessionsAtLogin } from "@/lib/identity/server/end-sessions-at-login";

/** The national login tells that somebody has left it. It proves itself by the token's signature. */
export const POST = defineRoute({
  access: "machine",
  body: "form",
  input: z.strictObject({ logout_token: z.string().min(1).max(10_000) }),
  audit: "inTransaction",
  refusals: { invalid: 400 },
  run: ({ logout_token: token }, { requestId }) => endSessionsAtLogin(token, { now: new Date(), requestId }),
  answer: () => new Response(null, { status: 200, headers: { "cache-control": "no-store" } }),
});
