import type { Answers, Form, Warning } from "./form";
import { meansUnproved } from "./parts/means";

/** What a form warns of, and what every form does that asks the court for its leave in view of means. */
export const warningsOf = (form: Pick<Form, "warnings">, answers: Answers): readonly Warning[] => [
  ...form.warnings(answers),
  ...meansUnproved(answers),
];
