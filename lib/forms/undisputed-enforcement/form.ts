import { translator } from "@/lib/i18n/translator";
import type { Filed, FilingCourt, Warning } from "../form";
import { paper } from "../paper/paper";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { exemptionTyped, PERSONAL_EXEMPTIONS } from "../parts/exemption";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedOpponents } from "../parts/opponents";
import { courtsOfUndisputed } from "./courts";
import { basisBlocks, totalBlocks, undisputedRequests } from "./document";
import { undisputedFee, undisputedTotal } from "./fee";
import { type UndisputedAnswers, undisputedQuestions } from "./questions";

/** Enforcement of an obligation without a dispute: Civil Procedure Law, s. 400–406. */
export const undisputedEnforcement = undisputedQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromExemption: exemptionTyped(PERSONAL_EXEMPTIONS),
  court,
  fee: undisputedFee,
  document: paper(undisputedQuestions, {
    court,
    fee: undisputedFee,
    requests: undisputedRequests,
    leftOut: ["feeBack", "exempt"],
    before: basisBlocks,
    after: totalBlocks,
  }),
  filed,
  warnings,
});

function court(answers: UndisputedAnswers): FilingCourt {
  return chosenCourt(courtsOfUndisputed(answers), answers.court);
}

function filed(answers: UndisputedAnswers): Filed {
  return {
    kind: "undisputedEnforcement",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-undisputed-enforcement:document.subject"),
    parties: filedOpponents(answers.defendants, "debtor"),
    hearing: { requested: false, reason: null },
    mainDebt: answers.mainDebt ?? null,
    claimTotal: undisputedTotal(answers),
  };
}

function warnings({ defendants, debtorWarned, attachments }: UndisputedAnswers): Warning[] {
  const isUnproved =
    debtorWarned === "yes" && !attachments.some(({ purpose }) => purpose === "pretrialProof");
  return [
    ...mistypedCodes(
      "defendants",
      defendants.map(({ defendant }) => codeOf(defendant)),
    ),
    ...(isUnproved ? [{ step: "attachments", code: "debtorWarningUnproved", params: {} } as const] : []),
  ];
}
