import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import { courtsOfClaim } from "./courts-of-claim";
import { closingBlocks } from "./document-closing";
import { claimBlocks } from "./document-claims";
import { partyBlocks } from "./document-parties";
import { reasonBlocks } from "./document-reasons";
import { wordsIn } from "./document-words";
import type { SubmitContext } from "../form";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

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
    ...closingBlocks(answers, context, words),
  ];
}
