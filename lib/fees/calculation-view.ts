import type { Calculation } from "./calculator";
import type { RefusedSchedule } from "./refused-schedule";
import type { FeeSchedule } from "./schedule";
import type { StateFee } from "./state-fee";
import type { WholeCost } from "./whole-cost";

/** A calculation as its page shows it. */
export type CalculationView = {
  readonly calculation: Calculation;
  /** Null until something is asked. */
  readonly result: {
    readonly fee: StateFee;
    readonly cost: WholeCost;
    /** The version of the law that it was reckoned by. */
    readonly schedule: FeeSchedule | null;
    /** What was published for that day and has not passed the checks. */
    readonly refused: readonly RefusedSchedule[];
    readonly address: string;
    /** The day of filing is still to come: the law may change before. */
    readonly isFuture: boolean;
    /** Nobody files on it any more: the answer is of that day, not of a filing of today. */
    readonly isPast: boolean;
  } | null;
};
