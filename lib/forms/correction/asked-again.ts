import type { Widget } from "../field";
import type { AskedAgain, AskedStep, Form, NamedDefect } from "../form";
import { borrowedName } from "../question-name";
import { entriesOf, type TypedGroup } from "../typed";

/** The form that the court has found wanting, and what was typed into it. */
export type Wanting = { readonly form: Pick<Form, "id" | "steps">; readonly typed: TypedGroup };

/**
 * What cannot be asked by itself: files and declarations, and whatever is offered by other answers. What is confidential is not
 * asked here either, since the paper of a correction is for everybody in the case.
 */
const ASKED_WITH_OTHERS: readonly Widget["kind"][] = ["files", "agreement", "defects", "court", "pick"];

type Found = { readonly step: AskedStep; readonly typed: unknown };

/** Where the form asks it, and what was typed; of several like things it is not known which one is meant. */
function questionNamed({ form, typed }: Wanting, name: string): Found | undefined {
  for (const step of form.steps) {
    if (step.kind === "stop" || !Object.hasOwn(step.fields, name)) continue;
    if (step.kind === "questions") {
      const wasAsked = step.when === null || typed[name] !== undefined;
      return wasAsked ? { step, typed: typed[name] } : undefined;
    }
    const [only, ...others] = entriesOf(typed[step.id]);
    return only === undefined || others.length > 0 ? undefined : { step, typed: only.typed[name] };
  }
  return undefined;
}

type Defect = Pick<NamedDefect, "field" | "text">;

/**
 * The defects that name a question of the form are answered by that question, with the first answer filled in; the others by
 * a text (Civil Procedure Law, s. 133). Two defects of one question are answered by it together.
 */
export function askedAgain(
  wanting: Wanting | null,
  defects: readonly Defect[],
): { readonly defects: readonly NamedDefect[]; readonly asked: AskedAgain } {
  const found = defects.map((defect) => ({ defect, question: questionOf(wanting, defect) }));
  const questions = found.flatMap(({ question }) => (question === undefined ? [] : [question]));
  return {
    defects: found.map(({ defect, question }) => ({ ...defect, question: question?.name ?? null })),
    asked: {
      fields: Object.fromEntries(questions.map(({ name, field }) => [name, field])),
      typed: Object.fromEntries(questions.map(({ name, typed }) => [name, typed])),
    },
  };
}

function questionOf(wanting: Wanting | null, { field: name }: Defect) {
  const found = wanting === null || name === null ? undefined : questionNamed(wanting, name);
  if (wanting === null || name === null || found === undefined) return undefined;
  const field = found.step.fields[name];
  if (field === undefined || field.isConfidential === true) return undefined;
  if (ASKED_WITH_OTHERS.includes(field.widget.kind)) return undefined;
  return { name: borrowedName(wanting.form.id, name), field, typed: found.typed };
}
