import type { Block } from "@/lib/documents/block";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { owesFee } from "../parts/exemption";
import { sumInFull } from "../parts/sum-in-full";
import { totalBlock } from "../parts/sums-paper";
import { undisputedTotal } from "./fee";
import type { UndisputedAnswers } from "./questions";

/** On which point of the list it rests, and that the debtor was warned: asked first, and told here (Civil Procedure Law, s. 400, 404). */
export const basisBlocks = (
  { obligationBasis, debtorWarned }: UndisputedAnswers,
  { text }: PaperWords,
): Block[] => [
  heading(text("document.basis")),
  paragraph(text(`fields.obligationBasis.options.${obligationBasis}`)),
  paragraph(text("document.isDue")),
  paragraph(text(debtorWarned === "yes" ? "document.warned" : "document.warningNotNeeded")),
];

export function totalBlocks(answers: UndisputedAnswers, words: PaperWords): Block[] {
  const total = undisputedTotal(answers);
  return total === null ? [] : [heading(words.text("document.total")), totalBlock(words, total)];
}

const namesOf = ({ defendants }: UndisputedAnswers): string =>
  defendants.map(({ defendant }) => defendant.name).join(", ");

const immovablesOf = ({ immovables }: UndisputedAnswers): string =>
  (immovables ?? []).map(({ immovable }) => immovable).join("; ");

/** What is pledged: described, or the immovables that are mortgaged; a lease pledges nothing. */
function pledgedIn(answers: UndisputedAnswers): string | null {
  if (answers.pledge !== undefined) return answers.pledge;
  return answers.obligationBasis === "immovablePledge" ? immovablesOf(answers) : null;
}

/** S. 400(1)3: on which of the two grounds the place is to be left. */
function leavingRequests(answers: UndisputedAnswers, { text }: PaperWords): string[] {
  const told = { debtor: namesOf(answers), immovables: immovablesOf(answers) };
  const { leaseDemand = [] } = answers;
  return [
    leaseDemand.includes("vacate") ? text("document.requestVacate", told) : "",
    leaseDemand.includes("vacateUnpaid") ? text("document.requestVacateUnpaid", told) : "",
  ];
}

/** What is asked of the court, by what the obligation is. */
export function undisputedRequests(answers: UndisputedAnswers, words: PaperWords): string[] {
  const { text } = words;
  const { deed, thing, mainDebt, feeBack } = answers;
  const total = undisputedTotal(answers);
  const debtor = namesOf(answers);
  const pledge = pledgedIn(answers);
  return [
    text("document.requestEnforce", { deed }),
    mainDebt === undefined || total === null
      ? ""
      : text("document.requestDebt", { debtor, sum: sumInFull(words, total) }),
    thing === undefined ? "" : text("document.requestThing", { debtor, thing }),
    ...leavingRequests(answers, words),
    pledge === null ? "" : text("document.requestPledge", { pledge }),
    feeBack === "yes" && owesFee(answers) ? text("document.requestFee") : "",
  ].filter(Boolean);
}
