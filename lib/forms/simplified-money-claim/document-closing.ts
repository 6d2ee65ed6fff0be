import type { Block } from "@/lib/documents/block";
import { eurosInWords } from "@/lib/documents/euros-in-words";
import type { Language } from "@/lib/core/language";
import type { SubmitContext } from "../form";
import { paperWords } from "../paper/paper-words";
import { meansRequests } from "../parts/means-paper";
import { claimTotals } from "../parts/claim-total";
import { heading, paragraph, type Words } from "./document-words";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** The end: what is asked of the court, what is attached, the declaration and the signature. */
export function closingBlocks(
  answers: SimplifiedMoneyClaimAnswers,
  { filer, principal, attachments }: SubmitContext,
  words: Words & { readonly language: Language },
): Block[] {
  const { t } = words;
  const paper = paperWords("simplified-money-claim", words.language);
  return [
    heading(t("form-simplified-money-claim:document.requests")),
    {
      kind: "list",
      ordered: true,
      items: [...requestsOf(answers, words), ...meansRequests(answers, paper, "fee")],
    },
    heading(t("form-simplified-money-claim:document.attachments")),
    attachments.length === 0
      ? paragraph(t("form-simplified-money-claim:document.noAttachments"))
      : { kind: "list", ordered: true, items: attachments.map(({ name }) => name) },
    heading(t("form-simplified-money-claim:document.declaration")),
    paragraph(t("form-simplified-money-claim:fields.truth.statement")),
    {
      kind: "signature",
      name: `${filer.givenName} ${filer.familyName}`,
      role:
        principal === null
          ? t("form-simplified-money-claim:document.role")
          : t("form-common:document.roleFor", { name: principal.name }),
      note: t("form-simplified-money-claim:document.signedElectronically"),
    },
  ];
}

function requestsOf(answers: SimplifiedMoneyClaimAnswers, { t, money }: Words): string[] {
  const { total } = claimTotals(answers.claims);
  const sum = { amount: money(total), words: eurosInWords(total) };
  return [
    answers.defendants.length === 1
      ? t("form-simplified-money-claim:document.requestDebt", sum)
      : t("form-simplified-money-claim:document.requestDebtSeveral", sum),
    answers.feeBack === "yes" ? t("form-simplified-money-claim:document.requestFee") : "",
    answers.costList === undefined
      ? ""
      : t("form-simplified-money-claim:document.requestCosts", { list: answers.costList }),
    answers.otherRequests ?? "",
  ].filter(Boolean);
}
