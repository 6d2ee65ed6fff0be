import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtIfAnyCase } from "../parts/case-if-any";
import { filedInCase } from "../parts/in-case";
import { type CertificateAnswers, certificateQuestions } from "./questions";

/** Asks the court to certify a fact of a case: a paid service (Cabinet Regulation No. 96 of 2013), each certificate by itself. */
export const certificateRequest = certificateQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee,
  document: paper(certificateQuestions, { court, fee, requests }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase("certificateRequest", translator("lv")("form-certificate-request:document.subject"), answers),
  warnings: () => [],
});

function court(answers: CertificateAnswers, context: SubmitContext): FilingCourt {
  return courtIfAnyCase(answers, context);
}

function fee({ certificateCount }: CertificateAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    { date: day, claims: [{ item: "services.certificate", quantity: certificateCount }] },
    schedules,
  );
}

function requests(answers: CertificateAnswers, { text }: PaperWords): string[] {
  const { certificateCount, certificateForm, certificateLanguageName } = answers;
  return [
    text(`document.requestBy.${certificateForm}`, { number: certificateCount }),
    ...(certificateLanguageName === undefined
      ? []
      : [text("document.requestLanguage", { language: certificateLanguageName })]),
  ];
}
