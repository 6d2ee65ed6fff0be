import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { wholeNumber } from "../fields/whole-number";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withCase } from "../parts/in-case";
import { FORMS_OF_MATERIALS, isCertified, isCopied, isHandedOver } from "./charge";

/**
 * Law "On Judicial Power", s. 28.3: while a case is open its materials are for its participants; afterwards they are restricted
 * information, given for a reason. Who sees the case in the portal takes part in it.
 */
export const materialsQuestions = withCase(defineForm("materials-request", { version: 2 }))
  .stepIf(({ inCase }) => inCase === null, "relation", {
    relation: choice("participant", "representative", "other"),
  })
  .stepIf(({ relation }) => relation === "other", "stage", { caseStage: choice("ended", "open", "unknown") })
  .stopIf(({ caseStage }) => caseStage === "open", "open-case")
  .stepIf(({ relation }) => relation === "other", "interest", {
    materialsReason: longText({ max: 3000, rows: 6 }),
  })
  .step("materials", {
    materials: choices("ruling", "filings", "evidence", "minutes", "recording", "other"),
    materialsWhich: longText({ max: 3000, rows: 5 }),
  })
  .step("form", { materialsForms: choices(...FORMS_OF_MATERIALS) })
  .stepIf(isCopied, "pages", { pages: wholeNumber({ min: 1, max: 5000 }) })
  .stepIf(isCertified, "certified", { certifiedDocuments: wholeNumber({ min: 1, max: 500 }) })
  .stepIf(isHandedOver, "delivery", { paperDelivery: choice("court", "post") })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["powerOfAttorney", "other"] }) })
  .confirm("declaration", { truth: agreement() });

export type MaterialsAnswers = AnswersIn<typeof materialsQuestions>;
