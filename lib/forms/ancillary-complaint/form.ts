import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import { heading, paragraph } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtAboveOf, COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { exemptionTyped } from "../parts/exemption";
import { filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling } from "../parts/ruling";
import { type AncillaryComplaintAnswers, ancillaryComplaintQuestions } from "./questions";

/** Complaint about a decision: Civil Procedure Law, s. 441–449. */
export const ancillaryComplaint = ancillaryComplaintQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(COMPLAINT_EXEMPTIONS),
  court,
  fee,
  document: paper(ancillaryComplaintQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "aboutRelease", "exempt", "meetingCase:no"],
    after: ({ aboutRelease }, words) =>
      aboutRelease === "yes"
        ? [heading(words.t("payments:kind.deposit")), paragraph(words.text("document.noDeposit"))]
        : [],
    requests: (answers, words) => [...missedTermRequest(answers, words), answers.appealRequest],
  }),
  filed: (answers, context) => ({
    ...filedInCase(
      "ancillaryComplaint",
      translator("lv")("form-ancillary-complaint:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

function court(answers: AncillaryComplaintAnswers, context: SubmitContext): FilingCourt {
  return courtAboveOf("ancillary", { ...answers, isMeetingCase: answers.meetingCase === "yes" }, context);
}

/** The deposit of s. 43.1(1)1; none of a complaint that one was not released from a deposit or from costs. */
function fee(
  { aboutRelease, exemptionGround }: AncillaryComplaintAnswers,
  { day, schedules }: SubmitContext,
): StateFee | null {
  if (aboutRelease === "yes") return null;
  return stateFee(
    { date: day, claims: [{ item: "civil.ancillary_complaint" }], exemption: exemptionGround },
    schedules,
  );
}
