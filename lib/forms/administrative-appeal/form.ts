import type { StateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import { heading } from "../paper/paper-words";
import { administrativeFee, drawnUp, releaseRequest } from "../parts/administrative";
import { prefillApplicant } from "../parts/applicant";
import { courtAboveOf } from "../parts/complaint";
import { filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type AdministrativeAppealAnswers, administrativeAppealQuestions } from "./questions";

/** Appeal in an administrative case: Administrative Procedure Law, s. 289–297. */
export const administrativeAppeal = administrativeAppealQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee,
  document: paper(administrativeAppealQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "wantsEvidence", "feeRelease"],
    after: (_answers, words, context) => [
      heading(words.text("document.drawnUpTitle")),
      drawnUp(words, context),
    ],
    requests: (answers, words) => [
      ...missedTermRequest(answers, words),
      answers.appealRequest,
      ...(answers.wantsEvidence === "yes" ? [words.text("document.collectEvidence")] : []),
      ...releaseRequest(answers, words),
    ],
  }),
  filed: (answers, context) => ({
    ...filedInCase(
      "administrativeAppeal",
      translator("lv")("form-administrative-appeal:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

function court(answers: AdministrativeAppealAnswers, context: SubmitContext): FilingCourt {
  return courtAboveOf("appeal", answers, context);
}

function fee(answers: AdministrativeAppealAnswers, context: SubmitContext): StateFee | null {
  return administrativeFee("appeal", answers, context);
}
