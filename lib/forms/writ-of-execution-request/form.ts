import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { otherSideEntries } from "../parts/other-side";
import { concernsRuling } from "../parts/ruling";
import { sumInFull } from "../parts/sum-in-full";
import { MOST_DEBTORS, type WritRequestAnswers, writRequestQuestions } from "./questions";

/**
 * A court prepares the writ by itself once the ruling is in force, in the online system (Civil Procedure Law, s. 541(1)–(2)). It is asked
 * for in writing where several are needed or a settlement is to be enforced (s. 541(3.3), 542), or where it is not there.
 */
export const writRequest = writRequestQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromCase: (inCase, principal) => ({
    debtors: otherSideEntries(inCase, principal, { field: "debtor", max: MOST_DEBTORS }),
  }),
  court,
  fee: () => null,
  document: paper(writRequestQuestions, { court, fee: () => null, requests }),
  filed: (answers, context) => ({
    // What is filed is Latvian, whatever language the pages were read in.
    ...filedInCase(
      "writOfExecutionRequest",
      translator("lv")("form-writ-of-execution-request:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings,
});

/** S. 541(5): the court that has the case now; s. 541(3.3): the court that gave the ruling, for several writs and for a settlement. */
function court(
  { caseNumber, rulingCourt, writNeed }: WritRequestAnswers,
  context: SubmitContext,
): FilingCourt {
  return courtInCase(
    { caseNumber, caseCourt: rulingCourt },
    context,
    writNeed === "notThere" ? "writ" : "other",
  );
}

function requests(answers: WritRequestAnswers, words: PaperWords): string[] {
  const { text } = words;
  const { writNeed, writCount, enforcedSum, enforceable } = answers;
  const asked =
    writNeed === "several"
      ? text("document.requestSeveral", { number: writCount ?? 2 })
      : text(writNeed === "settlement" ? "document.requestSettlement" : "document.request");
  return [
    asked,
    ...(enforcedSum === null ? [] : [text("document.requestSum", { sum: sumInFull(words, enforcedSum) })]),
    ...(enforceable === "immediately" ? [text("document.requestImmediate")] : []),
  ];
}

function warnings({ debtors }: WritRequestAnswers): Warning[] {
  return mistypedCodes(
    "debtors",
    debtors.map(({ debtor }) => codeOf(debtor)),
  );
}
