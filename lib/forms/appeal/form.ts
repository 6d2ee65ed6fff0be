import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import { prefillApplicant } from "../parts/applicant";
import { courtAboveOf, COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { exemptionTyped } from "../parts/exemption";
import { filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type AppealAnswers, appealQuestions } from "./questions";

/** Appeal against a judgment of the first instance: Civil Procedure Law, s. 413–420, in simplified cases also 440.1–440.8. */
export const appeal = appealQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(COMPLAINT_EXEMPTIONS),
  court,
  fee,
  document: paper(appealQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "costsBack", "hasNewEvidence", "exempt"],
    requests: (answers, words) => [
      ...missedTermRequest(answers, words),
      answers.appealRequest,
      ...(answers.costsBack === "yes" ? [words.text("document.costsBack")] : []),
    ],
  }),
  filed: (answers, context) => ({
    ...filedInCase("appeal", translator("lv")("form-appeal:document.subject"), answers),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

function court(answers: AppealAnswers, context: SubmitContext): FilingCourt {
  return courtAboveOf("appeal", answers, context);
}

/** The fee is due (s. 420(1)3, 440.6(1)); how much, Annex 3 says in words that were not read: the court names it. */
function fee(answers: AppealAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    { date: day, claims: [{ item: "civil.appeal" }], exemption: answers.exemptionGround },
    schedules,
  );
}
