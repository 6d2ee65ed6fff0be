import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { prefillApplicant } from "../parts/applicant";
import { courtAboveOf, COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { exemptionTyped } from "../parts/exemption";
import { filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type CassationAnswers, cassationQuestions } from "./questions";
import { isBelowCassationValue, isRightUnproved } from "./rules";

/** Complaint to the Senate about a judgment: Civil Procedure Law, s. 450–458. */
export const cassation = cassationQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(COMPLAINT_EXEMPTIONS),
  court,
  fee,
  document: paper(cassationQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "suspendEnforcement", "moneyDispute", "exempt"],
    requests: (answers, words) => [
      ...missedTermRequest(answers, words),
      answers.appealRequest,
      ...(answers.suspendEnforcement === "yes" ? [words.text("document.suspendEnforcement")] : []),
    ],
  }),
  filed: (answers, context) => ({
    ...filedInCase("cassation", translator("lv")("form-cassation:document.subject"), answers),
    concerns: concernsRuling(answers, context),
  }),
  warnings,
});

function court(answers: CassationAnswers, context: SubmitContext): FilingCourt {
  return courtAboveOf(
    "cassation",
    {
      ...answers,
      rulingCourt: answers.judgedBy ?? answers.rulingCourt,
      isMeetingCase: answers.cassationOf === "meeting",
    },
    context,
  );
}

/** The deposit of s. 43.1(1.1)1 and 458(1). */
function fee({ exemptionGround }: CassationAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    { date: day, claims: [{ item: "civil.cassation" }], exemption: exemptionGround },
    schedules,
  );
}

function warnings({ appealedSum, signer, attachments }: CassationAnswers): Warning[] {
  return [
    ...(isBelowCassationValue(appealedSum)
      ? [{ step: "sum", code: "cassationBelowValue", params: {} } as const]
      : []),
    ...(isRightUnproved(signer, attachments)
      ? [{ step: "attachments", code: "cassationRightUnproved", params: {} } as const]
      : []),
  ];
}
