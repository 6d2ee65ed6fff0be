import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { wholeNumber } from "../fields/whole-number";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withCaseIfAny } from "../parts/case-if-any";
import { FACTS, isToldInWords } from "./facts";

export const certificateQuestions = withCaseIfAny(defineForm("certificate-request", { version: 2 }))
  .step("fact", { certifies: choice(...FACTS) })
  .stepIf(isToldInWords, "fact-words", { certifiedFact: longText({ max: 2000, rows: 5 }) })
  .step("addressee", {
    certificateFor: text({ max: 200 }),
    certificatePurpose: optional(longText({ max: 1000, rows: 3 })),
  })
  .step("certificate", {
    certificateLanguage: choice("latvian", "foreign"),
    certificateForm: choice("electronic", "paper"),
    certificateCount: wholeNumber({ min: 1, max: 10 }),
  })
  .stepIf(({ certificateLanguage }) => certificateLanguage === "foreign", "foreign-language", {
    certificateLanguageName: text({ max: 80, width: "md" }),
  })
  .stepIf(({ certificateForm }) => certificateForm === "paper", "delivery", {
    paperDelivery: choice("court", "post"),
  })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["other", "paymentProof", "powerOfAttorney"] }) })
  .confirm("declaration", { truth: agreement() });

export type CertificateAnswers = AnswersIn<typeof certificateQuestions>;
