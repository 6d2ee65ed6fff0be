import { defineForm } from "@/lib/forms/define-form";
import type { QuestionStep } from "@/lib/forms/form";
import { MEANS_FIELDS, MEANS_STEPS, type MeansStep, withMeansAnswers } from "@/lib/forms/parts/means-answers";
import type { TypedGroup } from "@/lib/forms/typed";

/** The questions about means as a person keeps the answers: the very steps that forms ask, without a form around them. */
export const meansQuestions = withMeansAnswers(defineForm("common", { version: 1 }), () => true);

/** A step of the means test, by its name. */
export function meansStep(step: MeansStep): QuestionStep {
  const found = meansQuestions.steps.find(({ id }) => id === step);
  if (found?.kind !== "questions") throw new Error(`No step ${step}`);
  return found;
}

/** The step after one; nothing after the last. */
export const stepAfter = (step: MeansStep): MeansStep | undefined =>
  MEANS_STEPS[MEANS_STEPS.indexOf(step) + 1];

/** Of what was typed, that which answers these questions. */
export const meansTyped = (typed: TypedGroup): TypedGroup =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => Object.hasOwn(MEANS_FIELDS, name)));
