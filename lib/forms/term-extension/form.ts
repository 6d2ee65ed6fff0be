import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { type TermExtensionAnswers, termExtensionQuestions } from "./questions";

/**
 * Extends a term that the court has set (Civil Procedure Law, s. 52), or renews one that was missed (s. 51); handed in at the court at
 * which the act was to be done (s. 53(1)).
 */
export const termExtension = termExtensionQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(termExtensionQuestions, {
    court,
    fee: () => null,
    requests,
    title: ({ wanted }, { text }) => text(`document.titleOf.${wanted}`),
  }),
  filed: (answers) =>
    // What is filed is Latvian, whatever language the pages were read in.
    filedInCase(
      "termExtension",
      translator("lv")(`form-term-extension:document.subjectOf.${answers.wanted}`),
      answers,
    ),
  warnings,
});

function court(answers: TermExtensionAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

function requests({ termFor, termUntil, newTermUntil }: TermExtensionAnswers, words: PaperWords): string[] {
  const { text, day } = words;
  const term = { termFor, until: day(termUntil) };
  return newTermUntil === undefined
    ? [text("document.requestRenew", term), text("document.requestAct")]
    : [text("document.requestExtend", { ...term, newUntil: day(newTermUntil) })];
}

/** S. 53(2): what is needed to do the missed act goes with the request. */
function warnings({ wanted, attachments }: TermExtensionAnswers): Warning[] {
  return wanted === "renew" && attachments.length === 0
    ? [{ step: "attachments", code: "missedActNotAttached", params: {} }]
    : [];
}
