import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { downloadResponse } from "@/lib/filings/download-response";
import { signedDocument } from "@/lib/filings/server/signed-document";
import { defineRoute } from "@/lib/http/define-route";

/** A file of what somebody is asked to sign, for them to read before they do. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ signatory: z.uuid(), document: z.uuid() }),
  audit: {
    action: "filing.documentRead",
    subjectKind: "filingDocument",
    subject: ({ document }) => document,
  },
  refusals: { notFound: 404 },
  run: async ({ signatory, document }, { viewer }) => {
    const found = await signedDocument({ signatoryId: signatory, documentId: document, viewer });
    return found === undefined ? err("notFound") : ok(found);
  },
  answer: downloadResponse,
});
