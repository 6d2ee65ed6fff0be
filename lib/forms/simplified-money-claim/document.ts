import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import { courtsOfClaim } from "./courts-of-claim";
import { closingBlocks } from "./document-closing";
import { claimBlocks } from "./document-claims";
import { partyBlocks } from "./document-parties";
import { reasonBlocks } from "./document-reasons";
import { wordsIn } from "./document-words";
import { factsAmong, filingCode } from "../facts";
import type { SubmitContext } from "../form";
import { paperWords } from "../paper/paper-words";
import { sectionOfStep } from "../paper/section";
import { meansBlocks, TOLD_IN_REQUEST } from "../parts/means-paper";
import { type SimplifiedMoneyClaimAnswers, simplifiedMoneyClaimQuestions } from "./questions";

/** The court's form, section by section: Civil Procedure Law, s. 128 and 250.20, Cabinet Regulation 305, annex 1. */
export function simplifiedMoneyClaimDocument(
  answers: SimplifiedMoneyClaimAnswers,
  context: SubmitContext,
  language: Language,
): readonly Block[] {
  const words = wordsIn(language);
  const courts = courtsOfClaim(answers);
  const court = courts.find(({ courtId }) => courtId === answers.court) ?? courts[0];
  return [
    { kind: "addressee", lines: court === undefined ? [] : [court.courtName] },
    {
      kind: "title",
      text: words.t("form-simplified-money-claim:document.title"),
      subtitle: words.t("form-simplified-money-claim:document.subtitle"),
    },
    ...partyBlocks(answers, context, words),
    ...claimBlocks(answers, context, words),
    ...reasonBlocks(answers, court, words),
    ...meansSection(answers, context, language),
    ...closingBlocks(answers, context, { ...words, language }),
  ];
}

const MEANS = simplifiedMoneyClaimQuestions.steps.filter(({ id }) => id.startsWith("means-"));

/** What the court judges by when it is asked for its leave in view of means (s. 43(4)); the template has no place of its own for it. */
function meansSection(
  answers: SimplifiedMoneyClaimAnswers,
  { filer, principal, day, inCase }: SubmitContext,
  language: Language,
): readonly Block[] {
  const words = paperWords(simplifiedMoneyClaimQuestions.id, language);
  const facts = factsAmong({ filerCode: filingCode(filer, principal), principal, today: day, inCase });
  const leftOut = new Set<string>(TOLD_IN_REQUEST);
  return [
    ...MEANS.flatMap((step) => sectionOfStep({ step, answers, facts, words, leftOut })),
    ...meansBlocks(answers, words),
  ];
}
