import { z } from "zod";
import { exchangeId } from "@/lib/cases/exchange-id";
import { LANGUAGES } from "@/lib/core/language";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { safeReturnPath } from "@/lib/identity/return-path";
import { chooseActingFor } from "@/lib/mandates/server/choose-acting-for";

const SELF = "self";

/** For whom this session acts from now on: the principal of a mandate, or the person themselves. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.strictObject({
    mandate: z.literal(SELF).or(exchangeId),
    language: z.enum(LANGUAGES),
    return: z.string().max(500).optional(),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, ended: 409, unavailable: 503 },
  run: ({ mandate }, context) => chooseActingFor(mandate === SELF ? null : mandate, context),
  answer: (_chosen, _context, { language, return: back }) =>
    seeOther(
      back === undefined ? `/${language}/account/acting-for?done=chosen` : safeReturnPath(back, language),
    ),
  refused: (refusal, { language }) =>
    refusal === "notFound" ? undefined : `/${language}/account/acting-for?refused=${refusal}`,
});
