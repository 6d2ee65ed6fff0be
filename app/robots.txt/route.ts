import { z } from "zod";
import { ok } from "@/lib/core/result";
import { portalMode } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { robotsText } from "@/lib/http/robots";

export const dynamic = "force-dynamic";

export const GET = defineRoute({
  access: "public",
  limit: "none",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: () => Promise.resolve(ok(robotsText(portalMode()))),
  answer: (text) =>
    new Response(text, {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
    }),
});
