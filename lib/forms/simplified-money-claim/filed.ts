import type { Filed } from "../form";
import { translator } from "@/lib/i18n/translator";
import { claimTotals } from "../parts/claim-total";
import { filedOpponents } from "../parts/opponents";
import { filedRepresentative } from "../parts/representative";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** The claim in the platform's terms. */
export function simplifiedMoneyClaimFiled(answers: SimplifiedMoneyClaimAnswers): Filed {
  const { mainDebt, total } = claimTotals(answers.claims);
  return {
    kind: "simplifiedMoneyClaim",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-simplified-money-claim:document.subject"),
    parties: [...filedOpponents(answers.defendants), ...filedRepresentative(answers)],
    hearing: { requested: answers.hearing === "yes", reason: answers.hearingReason ?? null },
    mainDebt,
    claimTotal: total,
  };
}
