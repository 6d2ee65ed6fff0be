import { cookies, headers } from "next/headers";
import { z } from "zod";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import { finishSignIn } from "@/lib/identity/server/finish-sign-in";
import { redirectWithCookies } from "@/lib/identity/server/redirect-with-cookies";

/** Back from the national login. The only address of the handshake that a browser can reach. */
export const GET = defineRoute({
  access: "public",
  input: z.record(z.string(), z.string()),
  audit: "inTransaction",
  refusals: {},
  run: async (query, { requestId }) => {
    const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
    const userAgent = (await headers()).get("user-agent");
    return ok(await finishSignIn({ query, cookies: jar, userAgent, now: new Date(), requestId }));
  },
  answer: ({ path, cookies: given }) => redirectWithCookies(path, given),
});
