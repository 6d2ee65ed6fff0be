import { type Day, daysBetween } from "@/lib/core/day";

/** Days ahead of the last day of a term for curing defects. */
export const CURE_STEPS = [2, 7] as const;
/** Days ahead of a draft's end (surface.md, "Limits"). */
export const DRAFT_STEPS = [3, 14] as const;

type Term = {
  readonly today: Day;
  readonly last: Day;
  /** Since when the person knows of the term: a reminder on the day of the news would only repeat it. */
  readonly since: Day;
};

/**
 * Which reminder is due: the nearest step that has been reached. A worker that was down on the very day still reminds,
 * later and once; after the last day nobody is reminded.
 */
export function reminderStep(steps: readonly number[], { today, last, since }: Term): number | null {
  const left = daysBetween(today, last);
  const step = steps.toSorted((one, other) => one - other).find((days) => left <= days);
  return left < 0 || step === undefined || daysBetween(since, last) <= step ? null : step;
}
