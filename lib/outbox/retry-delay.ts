const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 3_600;

/** For so long a message is tried; after that a person must look. */
export const GIVE_UP_AFTER_MS = 72 * 3_600_000;

/**
 * Seconds until the next attempt: 5·2ⁿ, at most an hour, anywhere between nothing and that (full jitter), so that what
 * failed together does not come back together. An outside system that names a time is obeyed.
 */
export function retryDelay(attempt: number, random: number, retryAfterSeconds: number | null): number {
  const ceiling = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempt, 20));
  return Math.max(1, Math.round(random * ceiling), retryAfterSeconds ?? 0);
}
