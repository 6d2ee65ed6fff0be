import "server-only";
import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from "cockatiel";
import Stripe from "stripe";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";

const TIMEOUT = 6_000;

/** The provider did not answer, or not for good: the same call with the same key may be made again. */
const isTransient = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeAPIError ||
  error instanceof Stripe.errors.StripeRateLimitError ||
  (error instanceof Stripe.errors.StripeIdempotencyError && error.statusCode === 409);

const policy = wrap(
  retry(handleWhen(isTransient), { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: 200 }) }),
  circuitBreaker(handleWhen(isTransient), { halfOpenAfter: 30_000, breaker: new ConsecutiveBreaker(5) }),
);

let client: Stripe | undefined;

function connect(): Stripe {
  const { STRIPE_SECRET_KEY: key, STRIPE_API_URL: address } = env();
  const options = { maxNetworkRetries: 0, timeout: TIMEOUT, telemetry: false } as const;
  if (address === undefined) return new Stripe(key, options);
  const url = new URL(address);
  const protocol = url.protocol === "https:" ? "https" : "http";
  return new Stripe(key, {
    ...options,
    protocol,
    host: url.hostname,
    port: url.port || (protocol === "https" ? 443 : 80),
  });
}

/** The provider's library, for what needs no network. */
export function stripe(): Stripe {
  client ??= connect();
  return client;
}

/**
 * One call to the payment provider. Everything that changes something carries an idempotency key, so the one repeat is
 * safe. Throws `Outage` when the provider does not answer; its refusals come as Stripe's own errors.
 */
export async function askStripe<Answer>(call: (provider: Stripe) => Promise<Answer>): Promise<Answer> {
  try {
    return await policy.execute(() => call(stripe()));
  } catch (error) {
    if (isTransient(error) || error instanceof BrokenCircuitError)
      throw new Outage("payments", { cause: error });
    throw error;
  }
}

/** The provider says that the request itself cannot be carried out, now or ever. */
export const isStripeRefusal = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError;

/** True where the key is for real money: events of the other mode are not ours. */
export const isLiveMode = (): boolean => /^(sk|rk)_live_/.test(env().STRIPE_SECRET_KEY);
