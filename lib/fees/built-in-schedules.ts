import type { FeeSchedule } from "./schedule";
import { schedule20180301 } from "./schedule-2018-03-01";
import { schedule20250401 } from "./schedule-2025-04-01";

/** What the house knows by itself; what the platform publishes comes on top. */
export const BUILT_IN_SCHEDULES: readonly FeeSchedule[] = [schedule20180301, schedule20250401];
