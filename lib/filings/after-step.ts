import type { AskedStep, Form } from "@/lib/forms/form";
import { currentPage, isReadyToCheck, neighbours, pageOfStep } from "@/lib/forms/steps";
import type { Walk } from "@/lib/forms/walk";

export type StepMove = {
  readonly form: Form;
  readonly walk: Walk;
  readonly step: AskedStep;
  /** The entry that was saved; null for a step that is asked once. */
  readonly entry: string | null;
  readonly isSaved: boolean;
  /** The person came from the check page and wants to return there. */
  readonly isBackToCheck: boolean;
};

/** The page of a draft that follows a save, with what must be remembered in its address. */
export function pageAfterStep(move: StepMove): string {
  const { form, step, entry, isSaved, isBackToCheck } = move;
  const back = isBackToCheck ? "?back=check" : "";
  const own = pageOfStep(form, step.id);
  if (!isSaved) return entry === null ? `${own}${back}` : `${own}/${entry}${back}`;
  return entry === null ? pageAfterWholeStep(move, own, back) : `${own}${back}`;
}

function pageAfterWholeStep(
  { form, walk, step, isBackToCheck }: StepMove,
  own: string,
  back: string,
): string {
  if (own === "check") return walk.status === "complete" ? "fee" : currentPage(form, walk);
  if (isBackToCheck && isReadyToCheck(form, walk)) return "check";
  const { after } = neighbours(form, walk, step.id);
  const next = isBackToCheck || after === step.id ? currentPage(form, walk) : after;
  return `${next}${next === "check" ? "" : back}`;
}
