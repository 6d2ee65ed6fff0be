import type { Block } from "@/lib/documents/block";
import { answerText } from "../answer-text";
import type { Facts } from "../facts";
import type { Fields } from "../field";
import type { Answers, Step } from "../form";
import { fieldOnPaper } from "./name-on-paper";
import { type PaperWords, rowsOf } from "./paper-words";

type Confidential = {
  readonly steps: readonly Step[];
  readonly answers: Answers;
  readonly facts: Facts;
  readonly words: PaperWords;
};

/** The rows of the annex: every confidential answer under the name of its question; nothing when there are none. */
export function confidentialRows({ steps, answers, facts, words }: Confidential): Block[] {
  const told = (fields: Fields, given: Answers): (readonly [string, string])[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      const value = given[name];
      if (field.isConfidential !== true || value === null || value === undefined) return [];
      return [[fieldOnPaper(words, name), answerText(words, { name, field, value, facts })] as const];
    });
  return rowsOf(
    steps.flatMap((step) => {
      if (step.kind === "stop") return [];
      if (step.kind === "questions") return told(step.fields, answers);
      const entries = answers[step.id];
      return Array.isArray(entries) ? entries.flatMap((entry: Answers) => told(step.fields, entry)) : [];
    }),
  );
}
