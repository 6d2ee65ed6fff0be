import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { defectAnswers } from "../fields/defect-answers";
import { files } from "../fields/files";

export const correctionQuestions = defineForm("correction", { version: 2 })
  .step("defects", { answers: defectAnswers({ max: 4000 }) })
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type CorrectionAnswers = AnswersIn<typeof correctionQuestions>;
