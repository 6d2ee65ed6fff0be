import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { downloadResponse } from "@/lib/filings/download-response";
import { receiptOfOwner } from "@/lib/filings/server/receipt-of-owner";
import { defineRoute } from "@/lib/http/define-route";
import { translator } from "@/lib/i18n/translator";

/** The receipt as it was signed: what the check page and any other program reads. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid() }),
  audit: { action: "receipt.read", subjectKind: "filing", subject: ({ filing }) => filing },
  refusals: { notFound: 404 },
  run: async ({ filing }, { viewer, language }) => {
    const jws = await receiptOfOwner({ filingId: filing, personId: viewer.personId });
    if (jws === undefined) return err("notFound");
    return ok({
      name: `${translator(language)("receipts:paper.fileName")}.jws`,
      mediaType: "application/jose",
      size: jws.length,
      sha256: null,
      body: jws,
    });
  },
  answer: downloadResponse,
});
