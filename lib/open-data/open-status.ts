import type { PortalStatus } from "@/lib/status/portal-status";

/** The status page for programs. */
export const openStatus = ({ overall, measuredAt, dependencies, outages, mirrors }: PortalStatus) => ({
  overall,
  measuredAt: measuredAt?.toISOString() ?? null,
  dependencies: dependencies.map(({ name, condition, since, availability }) => ({
    name,
    condition,
    since: since?.toISOString() ?? null,
    percent: availability.percent,
    checks: availability.checks,
    failures: availability.failures,
    days: availability.days.map(({ day, checks, failures, slow }) => ({ day, checks, failures, slow })),
  })),
  outages: outages.map(({ outageId: id, ...outage }) => ({ id, ...outage })),
  mirrors: mirrors.map(({ name, asOf }) => ({ name, asOf: asOf?.toISOString() ?? null })),
});
