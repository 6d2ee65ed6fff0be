import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { downloadResponse } from "@/lib/filings/download-response";
import { filedDocument } from "@/lib/filings/server/filed-document";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { defineRoute } from "@/lib/http/define-route";

/** A file of a person's own filing, exactly as it is handed in. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid(), document: z.uuid() }),
  audit: {
    action: "filing.documentRead",
    subjectKind: "filingDocument",
    subject: ({ document }) => document,
  },
  refusals: { notFound: 404 },
  run: async ({ filing, document }, context) => {
    const owner = await ownerOf(context);
    const found = await filedDocument({ filingId: filing, documentId: document, ...owner });
    return found === undefined ? err("notFound") : ok(found);
  },
  answer: downloadResponse,
});
