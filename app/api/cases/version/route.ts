import { z } from "zod";
import { listVersion } from "@/lib/cases/server/list-version";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";

/** Whether anything new is known of any of one's cases: asked every few seconds by a list that is open. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: async (_input, context) => ok({ version: await listVersion(context) }),
});
