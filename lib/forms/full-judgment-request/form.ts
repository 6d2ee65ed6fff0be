import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type FullJudgmentAnswers, fullJudgmentQuestions } from "./questions";

/** Asks for the full judgment of a simplified case, which opens the way to appeal: Civil Procedure Law, s. 250.25(2.1). */
export const fullJudgmentRequest = fullJudgmentQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(fullJudgmentQuestions, {
    court,
    fee: () => null,
    requests: (answers, words) => [...missedTermRequest(answers, words), words.text("document.request")],
  }),
  filed: (answers, context) => ({
    // What is filed is Latvian, whatever language the pages were read in.
    ...filedInCase(
      "fullJudgmentRequest",
      translator("lv")("form-full-judgment-request:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

function court({ caseNumber, rulingCourt }: FullJudgmentAnswers, context: SubmitContext): FilingCourt {
  return courtInCase({ caseNumber, caseCourt: rulingCourt }, context);
}
