import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { otherSideEntries } from "../parts/other-side";
import { sumInFull } from "../parts/sum-in-full";
import { MOST_PARTIES, type SettlementAnswers, settlementQuestions } from "./questions";
import { signatories } from "./signatories";

/**
 * A settlement with what Civil Procedure Law, s. 227(2) lists. The court approves it and terminates the proceedings (s. 228), half of
 * the fee comes back (s. 37(1)5), and it is enforced like a judgment (s. 228(3)).
 */
export const settlement = settlementQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromCase: (inCase, principal) => ({
    otherParties: otherSideEntries(inCase, principal, { field: "otherParty", max: MOST_PARTIES }),
  }),
  court,
  fee: () => null,
  document: paper(settlementQuestions, {
    court,
    fee: () => null,
    requests,
    after,
    leftOut: ["feeHalfBack:no"],
  }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase("settlement", translator("lv")("form-settlement:document.subject"), answers),
  warnings,
  signatories,
});

function court(answers: SettlementAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

/** The sum in words, that the consequences are known (s. 228(1)), and where the other side signs. */
function after({ settledSum, otherParties, signedBy }: SettlementAnswers, words: PaperWords) {
  const { text } = words;
  return [
    ...(settledSum === null ? [] : [paragraph(text("document.sum", { sum: sumInFull(words, settledSum) }))]),
    heading(text("document.consequences")),
    paragraph(text("fields.settlementUnderstood.statement")),
    ...(signedBy === "separately"
      ? [
          heading(text("document.otherSignatures")),
          ...otherParties.map(({ otherParty: { name } }) =>
            paragraph(text("document.otherSignature", { name })),
          ),
        ]
      : []),
  ];
}

function requests({ settles, feeHalfBack, signedBy }: SettlementAnswers, { text }: PaperWords): string[] {
  return [
    text(settles === "part" ? "document.requestPart" : "document.request"),
    ...(signedBy === "notarial" ? [text("document.requestInWriting")] : []),
    ...(feeHalfBack === "yes" ? [text("document.requestHalf")] : []),
  ];
}

function warnings({ otherParties, signedBy, attachments }: SettlementAnswers): Warning[] {
  const mistyped = mistypedCodes(
    "otherParties",
    otherParties.map(({ otherParty }) => codeOf(otherParty)),
  );
  return (signedBy === "attached" || signedBy === "notarial") && attachments.length === 0
    ? [...mistyped, { step: "attachments", code: "settlementNotAttached", params: {} }]
    : mistyped;
}
