import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { checkoutRedirect } from "@/lib/payments/server/checkout-redirect";
import { openPayment } from "@/lib/payments/server/open-payment";

/** Begins a card payment and leads to the card page. The amount is the due's; nothing of the request says it. */
export const POST = defineRoute({
  access: "stepUp",
  input: z.strictObject({ due: z.uuid() }),
  audit: "inTransaction",
  refusals: {
    notFound: 404,
    nothingDue: 409,
    alreadyPaid: 409,
    amountNotConfirmed: 409,
    onHold: 409,
    inProgress: 409,
    unavailable: 503,
  },
  run: ({ due }, { viewer, language, requestId }) =>
    openPayment({ dueId: due, personId: viewer.personId, language, requestId }),
  answer: ({ checkoutUrl }) => checkoutRedirect(checkoutUrl),
  refused: (refusal, { due }, { language }) =>
    refusal === "notFound" ? undefined : `/${language}/dues/${due}?refused=${refusal}`,
  returnTo: (request) => pageOf(request),
});

/** Whoever had to sign in again finds the page with the button. */
function pageOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  const [, , , due = ""] = pathname.split("/");
  return `/${searchParams.get("lang") === "en" ? "en" : "lv"}/dues/${due}`;
}
