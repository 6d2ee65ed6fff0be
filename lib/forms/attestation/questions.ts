import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { withCase } from "../parts/in-case";

/** What is attested: a warning on liability read, rights and duties explained, secrecy undertaken (Civil Procedure Law, s. 11(3.1)), taking part. */
export const ATTESTATIONS = ["liability", "rights", "secrecy", "participation"] as const;

const ROLES_HEARD = [
  "party",
  "thirdPerson",
  "representative",
  "witness",
  "victim",
  "expert",
  "interpreter",
] as const;

export const attestationQuestions = withCase(defineForm("attestation", { version: 2 }))
  // Who sees the case takes part in it as the register says.
  .stepIf(({ inCase }) => inCase === null, "own-role", { attestedAs: choice(...ROLES_HEARD) })
  .step("kind", { attests: choice(...ATTESTATIONS) })
  .stepIf(({ attests }) => attests !== "participation", "read", { readDocument: text({ max: 300 }) })
  .stepIf(({ attests }) => attests === "secrecy", "secret", {
    secretKind: choice("state", "trade", "investigation"),
  })
  .stepIf(
    ({ attests }) => attests === "participation",
    "act",
    { actAttended: longText({ max: 1000, rows: 3 }), actDate: date() },
    ({ actDate, today }) => (actDate > today ? ({ field: "actDate", code: "inFuture" } as const) : undefined),
  )
  .step("own-words", { attestedText: optional(longText({ max: 3000, rows: 5 })) })
  .step("undertaking", { attested: agreement() })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files({ purposes: ["other", "evidence"] }) })
  .confirm("declaration", { truth: agreement() });

export type AttestationAnswers = AnswersIn<typeof attestationQuestions>;
