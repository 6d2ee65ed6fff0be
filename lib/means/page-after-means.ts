import type { MeansStep } from "@/lib/forms/parts/means-answers";
import { stepAfter } from "./means-questions";

export const MEANS_PATH = "/account/means";

/** The page of a step, and with what is wrong there told. */
export const meansPath = (step?: MeansStep, { isChecked = false } = {}): string =>
  step === undefined ? MEANS_PATH : `${MEANS_PATH}/${step}${isChecked ? "?check=1" : ""}`;

type Saved = { readonly isRight: boolean; readonly isLeaving: boolean };

/** Where one goes on: at the same step while it is wrong, at the next, and after the last at the overview. */
export function pageAfterMeans(step: MeansStep, { isRight, isLeaving }: Saved): string {
  if (isLeaving) return meansPath();
  return isRight ? meansPath(stepAfter(step)) : meansPath(step, { isChecked: true });
}
