import type { Attached } from "@/lib/documents/attached";
import type { NumberedDefect } from "./fields/defect-answers";
import type { Correction, Form, QuestionStep } from "./form";
import { groupOf, type TypedGroup } from "./typed";
import { handedFact, type HandedEntry } from "./waiting";

/** What belongs to the answers and is not typed. */
export type Known = {
  readonly attachments: readonly Attached[];
  readonly correction: Correction | null;
  /** Entries that others have been asked to fill and have not filled yet. */
  readonly handed: readonly HandedEntry[];
};

const questionsOf = (form: Form): QuestionStep[] => form.steps.filter((step) => step.kind === "questions");

/** Puts files and named defects where their fields look for them, and what is waited for where the walk does. */
export function withKnown(
  form: Form,
  typed: TypedGroup,
  { attachments, correction, handed }: Known,
): TypedGroup {
  const known: Record<string, unknown> = {};
  for (const { fields } of questionsOf(form)) {
    for (const [name, { widget }] of Object.entries(fields)) {
      if (widget.kind === "files") known[name] = attachments;
      if (widget.kind === "defects")
        known[name] = { ...groupOf(typed[name]), known: textDefects(correction) };
    }
  }
  return { ...typed, ...known, ...handedFact(handed) };
}

/** The defects that are answered by a text: a question that is asked again is an answer of its own. */
const textDefects = (correction: Correction | null): NumberedDefect[] =>
  (correction?.defects ?? []).flatMap(({ text, question }, index) =>
    question === null ? [{ number: index + 1, text }] : [],
  );

/** What was confirmed on the check page counts for exactly what stood there: a change takes it back. */
export function withoutConfirmations(form: Form, typed: TypedGroup): TypedGroup {
  const names = new Set(
    questionsOf(form).flatMap(({ isConfirmation, fields }) => (isConfirmation ? Object.keys(fields) : [])),
  );
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !names.has(name)));
}
