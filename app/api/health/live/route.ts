import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { isResponsive } from "@/lib/health/is-responsive";
import { defineRoute, json } from "@/lib/http/define-route";

export const dynamic = "force-dynamic";

/** Whether this process still turns; it asks nobody else. */
export const GET = defineRoute({
  access: "public",
  limit: "none",
  input: z.object({}),
  audit: "none",
  refusals: { stuck: 503 },
  run: () => Promise.resolve(isResponsive() ? ok({ status: "ok" }) : err("stuck")),
  answer: (health) => json(health),
});
