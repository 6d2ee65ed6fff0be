import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { readiness } from "@/lib/health/server/readiness";
import { defineRoute } from "@/lib/http/define-route";

export const dynamic = "force-dynamic";

/** Whether this process can serve people. Outside systems do not count: one outage must not take every instance away. */
export const GET = defineRoute({
  access: "public",
  limit: "none",
  input: z.object({}),
  audit: "none",
  refusals: { stopping: 503, databaseAway: 503, migrationsMissing: 503, keysMissing: 503 },
  run: async () => {
    const fault = await readiness();
    return fault === undefined ? ok({ status: "ok" }) : err(fault);
  },
});
