import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { type AttestationAnswers, attestationQuestions } from "./questions";

/**
 * A participant attests by signature what the court has made known: Civil Procedure Law, s. 11(3.1) for secrets; Criminal Procedure
 * Law, s. 317.2 for how acts are attested in an electronic case.
 */
export const attestation = attestationQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(attestationQuestions, {
    court,
    fee: () => null,
    requests: statements,
    title: ({ attests }, { text }) => text(`document.subjectOf.${attests}`),
  }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase(
      "attestation",
      translator("lv")(`form-attestation:document.subjectOf.${answers.attests}`),
      answers,
    ),
  warnings: () => [],
});

function court(answers: AttestationAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

/** It asks for nothing: where other papers have requests, this one says what is attested. */
function statements(
  { attests, readDocument, secretKind }: AttestationAnswers,
  { text }: PaperWords,
): string[] {
  return [
    ...(readDocument === undefined ? [] : [text("document.haveRead", { document: readDocument })]),
    text(`document.statementOf.${attests}`),
    ...(secretKind === undefined ? [] : [text(`document.secretOf.${secretKind}`)]),
  ];
}
