import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtIfAnyCase } from "../parts/case-if-any";
import { filedInCase } from "../parts/in-case";
import { type FreeApplicationAnswers, freeApplicationQuestions } from "./questions";

/** Whatever a court is to be told or asked for which there is no form of its own, in one's own words. */
export const freeApplication = freeApplicationQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(freeApplicationQuestions, { court, fee: () => null, requests }),
  filed: (answers) => filedInCase("freeApplication", answers.freeSubject, answers),
  warnings: () => [],
});

function court(answers: FreeApplicationAnswers, context: SubmitContext): FilingCourt {
  return courtIfAnyCase(answers, context);
}

/** Those who wanted something else were sent to its form before. */
function requests({ writesTo }: FreeApplicationAnswers, { text }: PaperWords): string[] {
  switch (writesTo) {
    case "ask":
      return [text("document.requestAnswer")];
    case "documents":
      return [text("document.requestAdd")];
    default:
      return [text("document.requestDecide")];
  }
}
