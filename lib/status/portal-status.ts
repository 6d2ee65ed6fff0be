import type { Outage } from "@/lib/exchange/shapes";
import type { RefusedSchedule } from "@/lib/fees/refused-schedule";
import type { Availability } from "./availability";
import type { Dependency, StateNow } from "./dependency";

/** What the portal keeps of others' data, and as of when; words are under `status:mirror.<name>`. */
export const MIRRORS = [
  "hearings",
  "proceedings",
  "courts",
  "prosecution",
  "feeSchedules",
  "filingKinds",
  "outages",
] as const;
export type Mirror = (typeof MIRRORS)[number];

export type DependencyStatus = StateNow & { readonly name: Dependency; readonly availability: Availability };

/** Everything that the status page shows. */
export type PortalStatus = {
  readonly now: Date;
  /** When anything was last measured; null before the first time. */
  readonly measuredAt: Date | null;
  readonly overall: "allUp" | "someSlow" | "someDown" | "unknown";
  readonly dependencies: readonly DependencyStatus[];
  readonly outages: readonly Outage[];
  /** Schedules of fees that were published and did not pass the checks: the sums of the portal are those of before. */
  readonly refusedSchedules: readonly RefusedSchedule[];
  readonly mirrors: readonly { readonly name: Mirror; readonly asOf: Date | null }[];
};
