import type { Calculation } from "./calculator";
import type { StateFee } from "./state-fee";
import type { WholeCost } from "./whole-cost";

/** A calculation as its page shows it. */
export type CalculationView = {
  readonly calculation: Calculation;
  /** Null until something is asked. */
  readonly result: { readonly fee: StateFee; readonly cost: WholeCost; readonly address: string } | null;
};
