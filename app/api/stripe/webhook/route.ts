import { z } from "zod";
import { err } from "@/lib/core/result";
import { defineRoute, json } from "@/lib/http/define-route";
import { readText } from "@/lib/http/read-text";
import { receiveStripeEvent } from "@/lib/payments/server/receive-stripe-event";

/** Where the payment provider tells that something happened. The signature is over the raw body. */
export const POST = defineRoute({
  access: "machine",
  body: "raw",
  input: z.strictObject({}),
  audit: "none",
  refusals: { badSignature: 400, wrongMode: 400, malformed: 400 },
  run: async (_, { request }) => {
    const body = await readText(request);
    if (body === undefined) return err("malformed");
    return receiveStripeEvent({ body, signature: request.headers.get("stripe-signature") });
  },
  answer: () => json({ received: true }),
});
