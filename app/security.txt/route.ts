import { z } from "zod";
import { LANGUAGES } from "@/lib/core/language";
import { err, ok } from "@/lib/core/result";
import { env } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { securityText } from "@/lib/http/security-text";

export const dynamic = "force-dynamic";

/** There is one only where the operator names somebody who reads it. */
export const GET = defineRoute({
  access: "public",
  limit: "none",
  input: z.object({}),
  audit: "none",
  refusals: { notFound: 404 },
  run: () => {
    const { SECURITY_CONTACT: contact, APP_ORIGIN: origin } = env();
    if (contact === undefined) return Promise.resolve(err("notFound"));
    return Promise.resolve(ok(securityText({ contact, origin, languages: LANGUAGES, now: new Date() })));
  },
  answer: (text) =>
    new Response(text, {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
    }),
});
