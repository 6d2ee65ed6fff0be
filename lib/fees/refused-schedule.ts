import type { Day } from "@/lib/core/day";

/** A schedule that the platform has published and that did not pass the checks: nobody is charged by it. */
export type RefusedSchedule = { readonly scheduleId: string; readonly validFrom: Day };
