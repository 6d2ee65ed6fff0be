import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { signaturesVersion } from "@/lib/filings/server/signatures-version";
import { defineRoute } from "@/lib/http/define-route";

/** Whether anybody who was asked to sign has decided: asked every few seconds by the open page of the signatures. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid() }),
  audit: "none",
  refusals: { notFound: 404 },
  run: async ({ filing }, context) => {
    const version = await signaturesVersion({ filingId: filing, ...(await ownerOf(context)) });
    return version === undefined ? err("notFound") : ok({ version });
  },
});
