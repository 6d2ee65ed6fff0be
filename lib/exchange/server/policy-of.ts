import "server-only";
import {
  bulkhead,
  circuitBreaker,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  type ICancellationContext,
  type IPolicy,
  ExponentialBackoff,
  handleType,
  handleWhen,
  retry,
  SamplingBreaker,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from "cockatiel";
import { noteBreaker } from "@/lib/status/server/note-breaker";
import { registerOf } from "../contract-check";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Operation } from "../shapes";

type Policy = IPolicy<ICancellationContext>;

const READ_TIMEOUT_MS = 4_000;
const WRITE_TIMEOUT_MS = 20_000;

const WRITES: ReadonlySet<Operation> = new Set(["putDocument", "createFiling", "reportPayment"]);

/** What says that a register is ill. A refusal is an answer, and another person's case is a fault of its own. */
const isIllness = handleType(ExchangeUnavailable)
  .orType(TaskCancelledError)
  .orType(ExchangeWrongAnswer, ({ reason }) => reason !== "owner");

/** Retried once: a silence or a failure, unless the platform itself said when to come back. */
const isPassing = handleWhen(
  (error) =>
    error instanceof TaskCancelledError ||
    (error instanceof ExchangeUnavailable && error.retryAfterSeconds === null),
);

/** All processes are told when calls to a register are stopped, and when they go through again. */
function told(name: string, breaker: CircuitBreakerPolicy): CircuitBreakerPolicy {
  breaker.onBreak(() => {
    noteBreaker(name, "open");
  });
  breaker.onReset(() => {
    noteBreaker(name, "closed");
  });
  return breaker;
}

function readPolicy(name: string): Policy {
  const breaker = circuitBreaker(isIllness, {
    halfOpenAfter: 15_000,
    breaker: new SamplingBreaker({ threshold: 0.5, duration: 30_000, minimumRps: 10 / 30 }),
  });
  return wrap(
    bulkhead(20, 20),
    retry(isPassing, {
      maxAttempts: 1,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 400 }),
    }),
    told(name, breaker),
    timeout(READ_TIMEOUT_MS, TimeoutStrategy.Aggressive),
  );
}

/** Writes are not repeated here: whoever sends looks first whether the last attempt took effect. */
function writePolicy(name: string): Policy {
  const breaker = circuitBreaker(isIllness, { halfOpenAfter: 60_000, breaker: new ConsecutiveBreaker(5) });
  return wrap(bulkhead(5, 40), told(name, breaker), timeout(WRITE_TIMEOUT_MS, TimeoutStrategy.Aggressive));
}

const policies = new Map<string, Policy>();

/** One policy for the reads and one for the writes of each register, so that one that is ill harms no other. */
export function policyOf(operation: Operation): Policy {
  const isWrite = WRITES.has(operation);
  const name = `${registerOf(operation)} ${isWrite ? "write" : "read"}`;
  const known = policies.get(name);
  if (known !== undefined) return known;
  const policy = isWrite ? writePolicy(name) : readPolicy(name);
  policies.set(name, policy);
  return policy;
}

/** Forgets what the breakers have seen; for tests. */
export const resetPolicies = (): void => {
  policies.clear();
};
