import "server-only";
import { log } from "@/lib/log";
import { keepState } from "./keep-state";

const A_DAY_MS = 86_400_000;

/** The name under which the breaker of a policy is kept: `breaker:tis read`. */
export const breakerName = (policy: string): string => `breaker:${policy}`;

/** Tells all processes that calls to a register are stopped, or go through again. Nobody waits for it, and no call depends on it. */
export function noteBreaker(policy: string, state: "open" | "closed"): void {
  keepState({ name: breakerName(policy), state, at: new Date(), gapMs: A_DAY_MS }).catch((error: unknown) => {
    // The database is away as well: the measurements tell it when it is back.
    log.warn({ error, policy }, "status: a breaker could not be noted");
  });
}
