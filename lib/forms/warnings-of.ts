import type { Answers, Form, Warning } from "./form";
import { meansUnproved } from "./parts/means";
import { sameFiles } from "./parts/same-files";

/** What a form warns of, and what every form does: of means without a proof, and of a file that is attached twice. */
export const warningsOf = (form: Pick<Form, "warnings">, answers: Answers): readonly Warning[] => [
  ...form.warnings(answers),
  ...meansUnproved(answers),
  ...sameFiles(answers),
];
