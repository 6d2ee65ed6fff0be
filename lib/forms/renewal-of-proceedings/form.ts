import type { MyData } from "@/lib/exchange/shapes";
import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { exemptionTyped } from "../parts/exemption";
import { courtInCase, filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type RenewalAnswers, renewalQuestions } from "./questions";

/** The defendant asks to hear again a case that was judged by default: Civil Procedure Law, s. 208.5–208.9. */
export const renewalOfProceedings = renewalQuestions.submit({
  prefill: (known: MyData) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromExemption: exemptionTyped(COMPLAINT_EXEMPTIONS),
  court,
  fee,
  document: paper(renewalQuestions, {
    court,
    fee,
    leftOut: ["otherRequests", "exempt"],
    requests: (answers, words) => [
      ...missedTermRequest(answers, words),
      words.text("document.request"),
      ...(answers.otherRequests === null ? [] : [answers.otherRequests]),
    ],
  }),
  filed: (answers, context) => ({
    ...filedInCase(
      "renewalOfProceedings",
      translator("lv")("form-renewal-of-proceedings:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings,
});

function court({ caseNumber, rulingCourt }: RenewalAnswers, context: SubmitContext): FilingCourt {
  return courtInCase({ caseNumber, caseCourt: rulingCourt }, context, "renewal");
}

/** A fee is due (s. 208.5(3)1) and never given back (s. 41(1)); how much was not read: the court names it. */
function fee({ exemptionGround }: RenewalAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    { date: day, claims: [{ item: "civil.default_judgment_renewal" }], exemption: exemptionGround },
    schedules,
  );
}

/** The law wants the evidence with the application (s. 208.5(3)2 and (4)); without it the judge sets a term (s. 208.6). */
function warnings({ attachments }: RenewalAnswers): Warning[] {
  return attachments.some(({ purpose }) => purpose === "evidence")
    ? []
    : [{ step: "attachments", code: "evidenceNotAttached", params: {} }];
}
