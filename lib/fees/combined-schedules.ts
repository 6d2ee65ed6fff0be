import type { FeeSchedule } from "./schedule";

/** What is known, the later told after the earlier: of two with the same id the later stands. */
export const combinedSchedules = (told: readonly FeeSchedule[]): readonly FeeSchedule[] => [
  ...new Map(told.map((schedule) => [schedule.id, schedule])).values(),
];
