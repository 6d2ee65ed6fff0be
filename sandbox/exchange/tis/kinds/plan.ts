import { workingMomentIn } from "../automatic-moment";
import type { Plan } from "../filing-file";

type Next = { readonly days: number; readonly decision: string; readonly input?: Plan["input"] };

/** What is decided by itself in so many days, on a working morning. */
export const planFrom = (at: Date, { days, decision, input = {} }: Next): Plan => ({
  at: workingMomentIn(at, days).toISOString(),
  decision,
  input,
});
