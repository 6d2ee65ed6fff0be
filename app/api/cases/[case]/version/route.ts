import { z } from "zod";
import { exchangeId } from "@/lib/cases/exchange-id";
import { knownCaseVersion } from "@/lib/cases/server/case-version";
import { defineRoute } from "@/lib/http/define-route";

/** Whether anything new is known of a case: asked every few seconds by a page that is open. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ case: exchangeId }),
  audit: "none",
  refusals: { notFound: 404 },
  run: ({ case: caseId }, context) => knownCaseVersion(caseId, context),
});
