import { z } from "zod";
import { ok } from "@/lib/core/result";
import { receiptKeys } from "@/lib/filings/server/receipt-keys";
import { defineRoute } from "@/lib/http/define-route";

const HOUR = 3_600;

/** The public keys by which anybody checks receipts with tools of their own (RFC 7517). */
export const GET = defineRoute({
  access: "public",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: () => Promise.resolve(ok({ keys: receiptKeys() })),
  answer: (keys) =>
    Response.json(keys, {
      headers: {
        "content-type": "application/jwk-set+json",
        "cache-control": `public, max-age=${String(HOUR)}`,
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
      },
    }),
});
