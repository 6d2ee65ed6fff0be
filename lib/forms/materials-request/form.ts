import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { orderedServices } from "./charge";
import { type MaterialsAnswers, materialsQuestions } from "./questions";

/** Asks for copies of what is in a case: law "On Judicial Power", s. 28.2–28.4; a paid service (Cabinet Regulation No. 96 of 2013). */
export const materialsRequest = materialsQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee,
  document: paper(materialsQuestions, { court, fee, requests }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase("materialsRequest", translator("lv")("form-materials-request:document.subject"), answers),
  warnings,
});

function court(answers: MaterialsAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

function fee(answers: MaterialsAnswers, { day, schedules }: SubmitContext): StateFee | null {
  const claims = orderedServices(answers);
  return claims.length === 0 ? null : stateFee({ date: day, claims }, schedules);
}

function requests({ materialsForms }: MaterialsAnswers, { text }: PaperWords): string[] {
  return materialsForms.map((form) => text(`document.requestBy.${form}`));
}

/** Civil Procedure Law, s. 85: a representative shows the power. */
function warnings({ relation, attachments }: MaterialsAnswers): Warning[] {
  const isProved = attachments.some(({ purpose }) => purpose === "powerOfAttorney");
  return relation === "representative" && !isProved
    ? [{ step: "attachments", code: "representationUnproved", params: {} }]
    : [];
}
