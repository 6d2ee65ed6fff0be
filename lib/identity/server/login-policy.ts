import "server-only";
import { bulkhead, circuitBreaker, ConsecutiveBreaker, handleAll, wrap } from "cockatiel";
import { log } from "@/lib/log";

const FAILURES_TO_OPEN = 5;
const HALF_OPEN_AFTER_MS = 30_000;
const AT_ONCE = 10;
const WAITING = 20;

const policy = wrap(
  bulkhead(AT_ONCE, WAITING),
  circuitBreaker(handleAll, {
    halfOpenAfter: HALF_OPEN_AFTER_MS,
    breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
  }),
);

/** Asks the national login through a breaker; null when it does not answer. Sessions that live do not need it. */
export async function loginPolicy<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await policy.execute(ask);
  } catch (error) {
    // An outage is expected of every outside system: the page says so calmly.
    log.warn({ error }, "national login unavailable");
    return null;
  }
}
