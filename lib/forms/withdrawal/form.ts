import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { sumInFull } from "../parts/sum-in-full";
import { type WithdrawalAnswers, withdrawalQuestions } from "./questions";

/**
 * Ends one's own claim. What is waived cannot be brought again (Civil Procedure Law, s. 225); half of the fee comes back only
 * after mediation (s. 37(1)7), and the other side pays costs only if it has done what was claimed (s. 41(2), 44(2)).
 */
export const withdrawal = withdrawalQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  court,
  fee: () => null,
  document: paper(withdrawalQuestions, {
    court,
    fee: () => null,
    requests,
    leftOut: ["costsFromDefendant:no"],
    title: (answers, { text }) => text(`document.titleOf.${byOf(answers)}`),
    after: ({ waiverUnderstood }, { text }) =>
      waiverUnderstood === undefined
        ? []
        : [heading(text("document.consequences")), paragraph(text("fields.waiverUnderstood.statement"))],
  }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase(
      "withdrawal",
      translator("lv")(`form-withdrawal:document.subjectOf.${byOf(answers)}`),
      answers,
    ),
  warnings,
});

function court(answers: WithdrawalAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

/** Who agreed was sent to the settlement before. */
const byOf = ({ endsBy }: WithdrawalAnswers): "waive" | "takeBack" =>
  endsBy === "takeBack" ? "takeBack" : "waive";

function requests(answers: WithdrawalAnswers, words: PaperWords): string[] {
  const { text } = words;
  if (answers.endsBy === "takeBack") return [text("document.requestTakeBack")];
  return [
    text(answers.waives === "part" ? "document.requestWaivePart" : "document.requestWaive"),
    ...(answers.claimedCosts === undefined
      ? []
      : [text("document.requestCosts", { sum: sumInFull(words, answers.claimedCosts) })]),
    ...(answers.waiverReason === "mediation" ? [text("document.requestHalf")] : []),
  ];
}

/** S. 37(1)7: the mediator certifies in writing what came of the mediation. */
function warnings({ waiverReason, attachments }: WithdrawalAnswers): Warning[] {
  return waiverReason === "mediation" && attachments.length === 0
    ? [{ step: "attachments", code: "mediationProofMissing", params: {} }]
    : [];
}
