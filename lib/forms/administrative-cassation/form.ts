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
import { type AdministrativeCassationAnswers, administrativeCassationQuestions } from "./questions";

/** Complaint to the Senate in an administrative case: Administrative Procedure Law, s. 325–333. */
export const administrativeCassation = administrativeCassationQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee,
  document: paper(administrativeCassationQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "suspendEnforcement", "feeRelease"],
    after: (_answers, words, context) => [
      heading(words.text("document.drawnUpTitle")),
      drawnUp(words, context),
    ],
    requests: (answers, words) => [
      ...missedTermRequest(answers, words),
      answers.appealRequest,
      ...(answers.suspendEnforcement === "yes" ? [words.text("document.suspendEnforcement")] : []),
      ...releaseRequest(answers, words),
    ],
  }),
  filed: (answers, context) => ({
    ...filedInCase(
      "administrativeCassation",
      translator("lv")("form-administrative-cassation:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

function court(answers: AdministrativeCassationAnswers, context: SubmitContext): FilingCourt {
  const rulingCourt = answers.judgedBy ?? answers.rulingCourt;
  return courtAboveOf("cassation", { ...answers, rulingCourt }, context);
}

function fee(answers: AdministrativeCassationAnswers, context: SubmitContext): StateFee | null {
  return administrativeFee("cassation", answers, context);
}
