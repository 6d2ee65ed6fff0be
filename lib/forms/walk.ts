import { type Day, dayInRiga } from "@/lib/core/day";
import { factsIn } from "./facts";
import type { Answers, Form } from "./form";
import type { Issue } from "./issue";
import { judgeStep } from "./judge-fields";
import type { TypedGroup } from "./typed";

type Reached = {
  /** The steps in the order in which they were met, the last one included. */
  readonly path: readonly string[];
  /** What was understood on the way, after the facts that are known without asking. */
  readonly above: Answers;
};

export type Walk<Meant = Answers> = Reached &
  (
    | { readonly status: "complete"; readonly answers: Meant }
    | { readonly status: "incomplete"; readonly step: string; readonly issues: readonly Issue[] }
    | { readonly status: "stopped"; readonly deadEnd: string }
  );

/**
 * Goes down the steps of a form. It halts at the first step that does not parse and at a dead end, so no condition ever
 * meets a missing answer, and answers of hidden steps never reach the court.
 */
export function walk<Meant>(
  form: Form<Meant>,
  typed: TypedGroup,
  today: Day = dayInRiga(new Date()),
): Walk<Meant> {
  const facts = factsIn(typed, today);
  let meant: Answers = {};
  const path: string[] = [];
  for (const step of form.steps) {
    const above: Answers = { ...facts, ...meant };
    if (step.when?.(above) === false) continue;
    path.push(step.id);
    if (step.kind === "stop") return { status: "stopped", deadEnd: step.id, path, above };
    const { answers, issues } = judgeStep(step, typed, above);
    if (issues.length > 0) return { status: "incomplete", step: step.id, issues, path, above };
    meant = { ...meant, ...answers };
  }
  // Every step has parsed, which is what the type of the answers says.
  return { status: "complete", answers: meant as Meant, path, above: { ...facts, ...meant } };
}
