import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { receiptCheckPath } from "@/lib/filings/receipt-check-path";
import { readReceiptForm } from "@/lib/filings/server/read-receipt-form";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Takes a receipt for checking and leads to the page that tells the result. Nothing is kept. */
export const POST = defineRoute({
  access: "public",
  body: "raw",
  input: z.object({}),
  audit: "none",
  limit: { name: "receiptCheck", points: 60, seconds: 60 },
  refusals: { malformed: 400 },
  run: async (_input, { request, language }) => {
    const form = await readReceiptForm(request);
    return form === undefined ? err("malformed") : ok(receiptCheckPath(form, language));
  },
  answer: (path) => seeOther(path),
});
