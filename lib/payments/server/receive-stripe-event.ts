import "server-only";
import Stripe from "stripe";
import { isLiveMode, stripe } from "@/lib/adapters/stripe";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import { wake } from "@/lib/outbox/server/enqueue";
import { log } from "@/lib/log";
import { type StripeNote, stripeNote } from "../stripe-note";

export type StripeMessage = { readonly body: string; readonly signature: string | null };

/**
 * Takes an event of the provider: verify, keep its ids, wake the job, nothing else. The event only says "look"; what it
 * claims about money is not read. Events older than five minutes, of the other mode or signed by nobody we know are refused.
 */
export async function receiveStripeEvent(
  message: StripeMessage,
): Promise<Result<null, "badSignature" | "wrongMode">> {
  const note = verified(message);
  if (note === undefined) return err("badSignature");
  if (note.livemode !== isLiveMode()) {
    log.error({ eventId: note.id }, "an event of the other mode of the payment provider");
    return err("wrongMode");
  }
  await keep(note);
  return ok(null);
}

function verified({ body, signature }: StripeMessage): StripeNote | undefined {
  if (signature === null) return undefined;
  for (const secret of env().STRIPE_WEBHOOK_SECRETS) {
    const event = eventSignedWith(secret, body, signature);
    if (event !== undefined) return stripeNote.safeParse(event).data;
  }
  return undefined;
}

function eventSignedWith(secret: string, body: string, signature: string): unknown {
  try {
    return stripe().webhooks.constructEvent(body, signature, secret);
  } catch (error) {
    // Not signed with this secret, too old, or no JSON: the next secret, or a refusal, answers it.
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      return undefined;
    throw error;
  }
}

/** An event that comes again finds itself and changes nothing. */
async function keep({ id, type, object, paymentId }: StripeNote): Promise<void> {
  await inTransaction(async (tx) => {
    const isOurs = paymentId !== null && (await tx.payment.count({ where: { id: paymentId } })) > 0;
    const { count } = await tx.inboxEvent.createMany({
      data: {
        source: "stripe",
        eventId: id,
        kind: type,
        raw: Uint8Array.from(Buffer.from(JSON.stringify({ object, paymentId }))),
        state: isOurs ? "handled" : "ignored",
        handledAt: new Date(),
      },
      skipDuplicates: true,
    });
    if (count === 0 || !isOurs) return;
    await wake(tx, "payments.refresh", { paymentId });
  });
}
