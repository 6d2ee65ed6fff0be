/** What the portal needs, each measured on its own; words are under `status:dependency.<name>`. */
export const DEPENDENCIES = ["portal", "database", "exchange", "tis", "login", "payments", "mail"] as const;
export type Dependency = (typeof DEPENDENCIES)[number];

/** How one answer was: in time, late, or none. */
export type Measured = "up" | "slow" | "down";

/** As it is shown: what was not measured lately is not known. */
export type Condition = Measured | "unknown";

/** An answer that took longer is late. */
export const SLOW_MS = 2_000;
/** A measurement is believed so long; there is one every minute. */
export const FRESH_MS = 5 * 60_000;

/** A breaker that opened tells of an illness between two measurements; it tries again by itself, so its word is short-lived. */
const BREAKER_MS = 2 * 60_000;

export type KeptState = { readonly state: string; readonly since: Date; readonly checkedAt: Date };
export type StateNow = { readonly condition: Condition; readonly since: Date | null };

/** How a system is now, from what was last measured and what the calls to it have met since. */
export function stateNow(
  measured: KeptState | undefined,
  breaker: KeptState | undefined,
  now: Date,
): StateNow {
  const age =
    measured === undefined ? Number.POSITIVE_INFINITY : now.getTime() - measured.checkedAt.getTime();
  if (measured === undefined || age > FRESH_MS)
    return { condition: "unknown", since: measured?.checkedAt ?? null };
  const condition = measuredIn(measured.state);
  const isIll = breaker?.state === "open" && now.getTime() - breaker.checkedAt.getTime() <= BREAKER_MS;
  if (isIll && condition === "up") return { condition: "slow", since: breaker.since };
  return { condition, since: measured.since };
}

const measuredIn = (state: string): Measured => (state === "up" || state === "slow" ? state : "down");

/** One sentence for all: the worst of what people depend on, and honest where nothing was measured. */
export function overall(conditions: readonly Condition[]): "allUp" | "someSlow" | "someDown" | "unknown" {
  if (conditions.includes("down")) return "someDown";
  if (conditions.length === 0 || conditions.every((condition) => condition === "unknown")) return "unknown";
  return conditions.includes("slow") ? "someSlow" : "allUp";
}
