import { z } from "zod";
import { receiveExchangeEvent } from "@/lib/cases/server/receive-exchange-event";
import { err } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import { readText } from "@/lib/http/read-text";

/** The platform's signed events. Taken, kept and answered at once; the worker acts on them. */
export const POST = defineRoute({
  access: "machine",
  body: "raw",
  input: z.object({}),
  audit: "none",
  refusals: { badSignature: 401, malformed: 400 },
  run: async (_input, { request }) => {
    const body = await readText(request);
    if (body === undefined) return err("malformed");
    return receiveExchangeEvent({
      body: Buffer.from(body, "utf8"),
      signature: request.headers.get("x-exchange-signature"),
    });
  },
  answer: () => new Response(null, { status: 202, headers: { "cache-control": "no-store" } }),
});
