import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { downloadResponse } from "@/lib/filings/download-response";
import { receiptOfOwner } from "@/lib/filings/server/receipt-of-owner";
import { receiptPdf } from "@/lib/filings/server/receipt-pdf";
import { defineRoute } from "@/lib/http/define-route";
import { translator } from "@/lib/i18n/translator";

/** The receipt for reading and printing, drawn from the signed one, which it encloses. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ filing: z.uuid() }),
  audit: { action: "receipt.read", subjectKind: "filing", subject: ({ filing }) => filing },
  refusals: { notFound: 404 },
  run: async ({ filing }, { viewer, language }) => {
    const jws = await receiptOfOwner({ filingId: filing, personId: viewer.personId });
    if (jws === undefined) return err("notFound");
    const body = await receiptPdf(jws, language);
    return ok({
      name: translator(language)("receipts:paper.fileName"),
      mediaType: "application/pdf",
      size: body.byteLength,
      sha256: null,
      body,
    });
  },
  answer: downloadResponse,
});
