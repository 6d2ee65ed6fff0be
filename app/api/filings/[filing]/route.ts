import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { filingOfOwner } from "@/lib/filings/server/filing-of-owner";
import { defineRoute } from "@/lib/http/define-route";

/** A person's own filing as data. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid() }),
  audit: { action: "filing.read", subjectKind: "filing", subject: ({ filing }) => filing },
  refusals: { notFound: 404 },
  run: async ({ filing }, { viewer }) => {
    const found = await filingOfOwner({ filingId: filing, personId: viewer.personId, now: new Date() });
    return found === undefined ? err("notFound") : ok(found);
  },
});
