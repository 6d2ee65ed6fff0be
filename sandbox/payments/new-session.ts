import type { Session } from "./objects";
import { type Parameters, textAt, textsAt } from "./form-body";
import { newStripeId } from "./store";

const HALF_HOUR = 1800;
const DAY = 86_400;
/** A request takes its time: Stripe, too, forgives some seconds. */
const GRACE = 60;

/** A Checkout Session as asked for, or the sentence that says what is wrong. */
export function newSession(parameters: Parameters, origin: string): Session | string {
  const now = Math.floor(Date.now() / 1000);
  const amount = amountOf(parameters);
  const expiresAt = Number(textAt(parameters, "expires_at") ?? now + DAY);
  const fault = faultOf(parameters, { amount, expiresIn: expiresAt - now });
  if (fault !== undefined) return fault;
  const id = newStripeId("checkout.session");
  return {
    id,
    object: "checkout.session",
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: textAt(parameters, "cancel_url") ?? null,
    client_reference_id: textAt(parameters, "client_reference_id") ?? null,
    created: now,
    currency: price(parameters, "currency") ?? "eur",
    customer_details: null,
    expires_at: expiresAt,
    livemode: false,
    locale: textAt(parameters, "locale") ?? null,
    metadata: textsAt(parameters, "metadata"),
    mode: "payment",
    payment_intent: null,
    payment_method_types: ["card"],
    payment_status: "unpaid",
    status: "open",
    success_url: textAt(parameters, "success_url") ?? "",
    ui_mode: "hosted_page",
    url: `${origin}/c/pay/${id}`,
    sandbox: {
      title: price(parameters, "product_data", "name") ?? "",
      intentMetadata: textsAt(parameters, "payment_intent_data", "metadata"),
    },
  };
}

const price = (parameters: Parameters, ...names: readonly string[]): string | undefined =>
  textAt(parameters, "line_items", "0", "price_data", ...names);

const amountOf = (parameters: Parameters): number =>
  Number(price(parameters, "unit_amount")) * Number(textAt(parameters, "line_items", "0", "quantity") ?? "1");

function faultOf(
  parameters: Parameters,
  { amount, expiresIn }: { amount: number; expiresIn: number },
): string | undefined {
  if (textAt(parameters, "mode") !== "payment") return "The sandbox knows the mode `payment` only.";
  if (textAt(parameters, "success_url") === undefined) return "Missing required param: success_url.";
  if (price(parameters, "currency") === undefined)
    return "Missing required param: line_items[0][price_data][currency].";
  if (!Number.isInteger(amount) || amount < 50)
    return "The Checkout Session's total amount must be at least €0.50.";
  if (!Number.isInteger(expiresIn) || expiresIn < HALF_HOUR - GRACE || expiresIn > DAY + GRACE) {
    return "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.";
  }
  return undefined;
}
