import type { AskedStep, Form, QuestionStep } from "./form";
import type { Issue } from "./issue";
import type { Walk } from "./walk";

export function askedStep(form: Form, id: string): AskedStep | undefined {
  const found = form.steps.find((step) => step.id === id);
  return found === undefined || found.kind === "stop" ? undefined : found;
}

/** The page of a step: its own, or the check page for what is confirmed there. */
export const pageOfStep = (form: Form, id: string): string => {
  const step = askedStep(form, id);
  return step?.kind === "questions" && step.isConfirmation ? "check" : id;
};

/** True when all is answered that the person can answer, and somebody else has still to fill an entry. */
export const isWaiting = (walk: Walk): boolean =>
  walk.status === "incomplete" && walk.path.at(-1) !== walk.step;

/** What is missing at a step before one may go on from it. */
export const missingAt = (walk: Walk, step: string): readonly Issue[] =>
  walk.status === "incomplete" && walk.step === step && !isWaiting(walk) ? walk.issues : [];

/** Where a draft goes on: at the first step that wants something, at a dead end, or at the check page, which also says for whom one waits. */
export function currentPage(form: Form, walk: Walk): string {
  if (walk.status === "complete" || isWaiting(walk)) return "check";
  return walk.status === "stopped" ? walk.deadEnd : pageOfStep(form, walk.step);
}

/** True when every step before the check page has been answered. */
export function isReadyToCheck(form: Form, walk: Walk): boolean {
  return (
    walk.status === "complete" || (walk.status === "incomplete" && pageOfStep(form, walk.step) === "check")
  );
}

/** The page before and after a step on the way that the answers lead. */
export function neighbours(
  form: Form,
  walk: Walk,
  id: string,
): { before: string | undefined; after: string } {
  const at = walk.path.indexOf(id);
  const next = walk.path[at + 1];
  return {
    before: at > 0 ? walk.path[at - 1] : undefined,
    after: next === undefined ? id : pageOfStep(form, next),
  };
}

export type Progress = {
  readonly number: number;
  readonly of: number;
  readonly steps: readonly ProgressStep[];
};
export type ProgressStep = {
  readonly id: string;
  readonly state: "done" | "current" | "later";
  readonly isReached: boolean;
};

/**
 * The steps as the person sees them: those on the way so far, then those that will surely come. A step whose condition
 * is still open is counted only when it is reached.
 */
export function progressOf(form: Form, walk: Walk, current: string): Progress {
  const reached = walk.path.filter((id) => askedStep(form, id) !== undefined);
  const last = form.steps.findIndex(({ id }) => id === walk.path.at(-1));
  const sure = form.steps.slice(last + 1).filter(({ kind, when }) => kind !== "stop" && when === null);
  const ids = [...reached, ...(walk.status === "stopped" ? [] : sure.map(({ id }) => id))];
  const steps = ids.map((id) => ({
    id,
    state: id === current ? ("current" as const) : isDone(walk, id) ? ("done" as const) : ("later" as const),
    isReached: reached.includes(id),
  }));
  return { number: ids.indexOf(current) + 1, of: ids.length, steps };
}

const isDone = (walk: Walk, id: string): boolean =>
  walk.path.includes(id) && !(walk.status === "incomplete" && walk.step === id);

/** What is agreed to at the end of the check page. Every form has it: nothing is filed that was not declared. */
export function confirmationOf(form: Form): QuestionStep {
  const found = form.steps.find((step) => step.kind === "questions" && step.isConfirmation);
  if (found?.kind !== "questions") throw new Error(`The form ${form.id} confirms nothing`);
  return found;
}

type Begun = {
  readonly saved: Readonly<Record<string, number>>;
  readonly prefill: "done" | "missing" | "none";
};

/**
 * Where a draft is opened: where it goes on; and while nothing of it was ever saved, at the first page that the registers filled
 * in, so that nobody files what they have not seen. Whether the form fits was answered by the person.
 */
export function pageToOpen(form: Form, walk: Walk, { saved, prefill }: Begun): string {
  const on = currentPage(form, walk);
  if (prefill !== "done" || Object.keys(saved).length > 0) return on;
  const first = walk.path.find((id) => {
    const step = askedStep(form, id);
    return step !== undefined && !(step.kind === "questions" && step.isPrecheck && isDone(walk, id));
  });
  return first === undefined ? on : pageOfStep(form, first);
}
