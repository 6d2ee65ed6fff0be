import type { Outage } from "@/lib/exchange/shapes";
import { type Dependency, type KeptState, stateNow } from "./dependency";
import { outagesNow } from "./outages-soon";

/** What whoever begins at the first page should know before: what is planned, and what does not work now. */
export type Interruptions = {
  readonly outages: readonly Outage[];
  /** Not planned: measured as down. */
  readonly down: readonly Dependency[];
};

/** What people notice. Without the portal or its database there is no page to tell it on; mail is late, and the inbox is not. */
const NOTICED = ["exchange", "tis", "login", "payments"] as const satisfies readonly Dependency[];
const PLANNED_AS: Partial<Record<Dependency, Outage["systems"][number]>> = {
  exchange: "platform",
  tis: "tis",
};

/** Of systems that are down because it was planned, the plan tells. */
export function unplannedDown(
  states: ReadonlyMap<string, KeptState>,
  outages: readonly Outage[],
  now: Date,
): Dependency[] {
  const planned = new Set(outagesNow(outages, now).flatMap(({ systems }) => systems));
  return NOTICED.filter((name) => {
    const plannedAs = PLANNED_AS[name];
    const isPlanned = plannedAs !== undefined && planned.has(plannedAs);
    return !isPlanned && stateNow(states.get(name), undefined, now).condition === "down";
  });
}
