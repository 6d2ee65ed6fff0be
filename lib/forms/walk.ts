import { type Day, dayInRiga } from "@/lib/core/day";
import { factsIn } from "./facts";
import type { Answers, Form, Step } from "./form";
import type { Issue } from "./issue";
import { judgeStep } from "./judge-fields";
import type { TypedGroup } from "./typed";
import { withoutHanded } from "./waiting";

type Reached = {
  /** The steps in the order in which they were met, the last one included. */
  readonly path: readonly string[];
  /** What was understood on the way, after the facts that are known without asking. */
  readonly above: Answers;
};

/** The step that wants something, and what. */
type Wanted = { readonly step: string; readonly issues: readonly Issue[] };

export type Walk<Meant = Answers> = Reached &
  (
    | { readonly status: "complete"; readonly answers: Meant }
    | ({ readonly status: "incomplete" } & Wanted)
    | { readonly status: "stopped"; readonly deadEnd: string }
  );

const isConfirmation = (step: Step): boolean => step.kind === "questions" && step.isConfirmation;

const wantedAt = ({ id }: Step, issues: readonly Issue[]): Wanted | undefined =>
  issues.length === 0 ? undefined : { step: id, issues };

/**
 * Goes down the steps of a form. It halts at the first step that does not parse and at a dead end, so no condition ever
 * meets a missing answer, and answers of hidden steps never reach the court. Past an entry that somebody else has still to fill it
 * goes on as if that were not there, as far as the confirmation: what is wanted is then theirs.
 */
export function walk<Meant>(
  form: Form<Meant>,
  typed: TypedGroup,
  today: Day = dayInRiga(new Date()),
): Walk<Meant> {
  const facts = factsIn(typed, today);
  let meant: Answers = {};
  const path: string[] = [];
  let waitsFor: Wanted | undefined;
  for (const step of form.steps) {
    const above: Answers = { ...facts, ...meant };
    if (step.when?.(above) === false) continue;
    path.push(step.id);
    if (step.kind === "stop") return { status: "stopped", deadEnd: step.id, path, above };
    if (waitsFor !== undefined && isConfirmation(step))
      return { status: "incomplete", ...waitsFor, path, above };
    const { answers, issues, waiting } = withoutHanded(step, typed, judgeStep(step, typed, above));
    if (issues.length > 0) return { status: "incomplete", step: step.id, issues, path, above };
    waitsFor ??= wantedAt(step, waiting);
    meant = { ...meant, ...answers };
  }
  // Every step has parsed, which is what the type of the answers says.
  return { status: "complete", answers: meant as Meant, path, above: { ...facts, ...meant } };
}
