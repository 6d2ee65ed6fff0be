import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { sumInFull } from "../parts/sum-in-full";
import { type PaymentOrderResponseAnswers, paymentOrderResponseQuestions } from "./questions";

/** What the debtor answers to a warning: Civil Procedure Law, s. 406.7. */
export const paymentOrderResponse = paymentOrderResponseQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(paymentOrderResponseQuestions, { court, fee: () => null, requests }),
  // What is filed is Latvian, whatever language the pages were read in.
  filed: (answers) => ({
    ...filedInCase(
      "paymentOrderResponse",
      translator("lv")("form-payment-order-response:document.subject"),
      answers,
    ),
    admitsClaim: answers.warningAnswer === "partAdmitted",
  }),
  warnings,
});

function court(answers: PaymentOrderResponseAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context, "paymentOrderResponse");
}

function requests(answers: PaymentOrderResponseAnswers, words: PaperWords): string[] {
  const { text } = words;
  const { admittedSum, paidSum } = answers;
  if (admittedSum !== undefined)
    return [
      text("document.requestPart", { sum: sumInFull(words, admittedSum) }),
      text("document.requestRest"),
    ];
  return paidSum === undefined
    ? [text("document.requestObjection")]
    : [text("document.requestPaid", { sum: sumInFull(words, paidSum) })];
}

/** A payment that is told and not shown may be disputed by the other side. */
function warnings({ warningAnswer, attachments }: PaymentOrderResponseAnswers): Warning[] {
  const isUnproved =
    warningAnswer === "paid" && !attachments.some(({ purpose }) => purpose === "paymentProof");
  return isUnproved ? [{ step: "attachments", code: "paymentUnproved", params: {} }] : [];
}
