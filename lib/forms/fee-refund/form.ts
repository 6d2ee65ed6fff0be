import { translator } from "@/lib/i18n/translator";
import type { Filed, FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { courtIfAnyCase } from "../parts/case-if-any";
import { filedInCase } from "../parts/in-case";
import { sumInFull } from "../parts/sum-in-full";
import { knownPayment, paidOf } from "./paid-due";
import { type FeeRefundAnswers, feeRefundQuestions } from "./questions";
import { refundOf } from "./refund-rules";

/** Asks for a state fee back, all or a part (Civil Procedure Law, s. 37), or for a deposit (s. 43.2), from the court that has the case. */
export const feeRefund = feeRefundQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  court,
  fee: () => null,
  document: paper(feeRefundQuestions, {
    court,
    fee: () => null,
    requests,
    title: ({ refundGround }, { text }) =>
      text(refundGround === "deposit" ? "document.titleOfDeposit" : "document.title"),
  }),
  filed,
  warnings: () => [],
});

function court(answers: FeeRefundAnswers, context: SubmitContext): FilingCourt {
  return courtIfAnyCase(answers, context, "feeRefund");
}

function requests(answers: FeeRefundAnswers, words: PaperWords, context: SubmitContext): string[] {
  const { refundGround, overpaid } = answers;
  const sum = refundOf(refundGround, paidOf(answers, context), overpaid);
  return [words.text(`document.requestBy.${refundGround}`, { sum: sumInFull(words, sum) })];
}

function filed(answers: FeeRefundAnswers, { inCase }: SubmitContext): Filed {
  const payment = knownPayment(answers, inCase);
  const subject = answers.refundGround === "deposit" ? "subjectOfDeposit" : "subject";
  return {
    // What is filed is Latvian, whatever language the pages were read in.
    ...filedInCase("feeRefund", translator("lv")(`form-fee-refund:document.${subject}`), answers),
    concerns: payment === undefined ? null : { kind: "due", id: payment.id },
  };
}
