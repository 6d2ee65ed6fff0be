import "server-only";
import { askStripe, isStripeRefusal } from "@/lib/adapters/stripe";
import { Outage } from "@/lib/core/outage";

/**
 * Closes the card page. `ended`: nothing can be paid there any more. `refused`: it is no longer open, for a reason that
 * a look will tell. `unknown`: the provider did not answer.
 */
export async function endSession(sessionId: string): Promise<"ended" | "refused" | "unknown"> {
  try {
    await askStripe((provider) =>
      provider.checkout.sessions.expire(sessionId, {}, { idempotencyKey: `end:${sessionId}` }),
    );
    return "ended";
  } catch (error) {
    if (isStripeRefusal(error)) return "refused";
    if (error instanceof Outage) return "unknown";
    throw error;
  }
}
