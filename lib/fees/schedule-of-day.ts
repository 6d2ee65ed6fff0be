import { z } from "zod";
import type { ReadDay } from "./read-day";
import type { FeeSchedule } from "./schedule";
import { typedDay } from "./typed-query";

export const typedItemsQuery = z.object(typedDay);

/** The day that an address names and the schedule in force then, where both are known. */
export type ScheduleOfDay = { readonly day: ReadDay; readonly schedule: FeeSchedule | null };
