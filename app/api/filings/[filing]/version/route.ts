import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { filingVersion } from "@/lib/filings/server/filing-version";
import { defineRoute } from "@/lib/http/define-route";

/** Whether anything new is known of a filing: asked every few seconds by its open page. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid() }),
  audit: "none",
  refusals: { notFound: 404 },
  run: async ({ filing }, { viewer }) => {
    const version = await filingVersion({ filingId: filing, personId: viewer.personId });
    return version === undefined ? err("notFound") : ok({ version });
  },
});
