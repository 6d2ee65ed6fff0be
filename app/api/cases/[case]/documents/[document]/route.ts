import { z } from "zod";
import { documentResponse } from "@/lib/cases/document-response";
import { exchangeId } from "@/lib/cases/exchange-id";
import { caseDocument } from "@/lib/cases/server/case-document";
import { defineRoute } from "@/lib/http/define-route";

/** A document of one's case, as a file to keep; the bytes come from the platform while they are sent on. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ case: exchangeId, document: exchangeId }),
  audit: { action: "document.read", subjectKind: "document", subject: ({ document }) => document },
  refusals: { notFound: 404, unavailable: 503, rangeNotSatisfiable: 416 },
  run: ({ case: caseId, document: documentId }, context) =>
    caseDocument({ caseId, documentId, range: context.request.headers.get("range") ?? undefined }, context),
  answer: documentResponse,
});
