import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { sumInFull } from "../parts/sum-in-full";
import { costsTotal } from "./costs-total";
import { type ExplanationAnswers, explanationQuestions } from "./questions";

/**
 * What the defendant says to the claim: Civil Procedure Law, s. 148(2), in a simplified case s. 250.23 and Cabinet Regulation 305,
 * annexes 3 and 4.
 */
export const explanation = explanationQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  court,
  fee: () => null,
  document: paper(explanationQuestions, {
    court,
    fee: () => null,
    requests,
    // A case that is seen and is not simplified goes by the ordinary procedure.
    subtitle: ({ claimKind = "ordinary" }, { text }) => text(`document.subtitles.${claimKind}`),
    leftOut: ["evidenceRequest", "otherRequests", "claimsCosts:no"],
  }),
  filed: (answers) => ({
    // What is filed is Latvian, whatever language the pages were read in.
    ...filedInCase("explanation", translator("lv")("form-explanation:document.subject"), answers),
    hearing: { requested: answers.hearing === "yes", reason: answers.hearingReason ?? null },
    admitsClaim: answers.admits !== "none",
  }),
  warnings: () => [],
});

function court(answers: ExplanationAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context, "explanation");
}

function requests(answers: ExplanationAnswers, words: PaperWords): string[] {
  const { text } = words;
  const costs = costsTotal(answers.costItems);
  return [
    text(`document.requestBy.${answers.admits}`),
    ...(costs === null ? [] : [text("document.requestCosts", { sum: sumInFull(words, costs) })]),
    ...(answers.hearing === "yes" ? [text("document.requestHearing")] : []),
    ...(answers.mediationAgreed === "yes" ? [text("document.requestMediation")] : []),
    ...(answers.evidenceRequest === null
      ? []
      : [text("document.requestEvidence", { evidence: answers.evidenceRequest })]),
    ...(answers.otherRequests === null ? [] : [answers.otherRequests]),
  ];
}
