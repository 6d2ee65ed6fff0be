import type { Block } from "@/lib/documents/block";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { sumInFull } from "../parts/sum-in-full";
import { totalBlock } from "../parts/sums-paper";
import { undisputedTotal } from "./fee";
import { hasImmovables } from "./obligations";
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

/** What is asked of the court, by what the obligation is. */
export function undisputedRequests(answers: UndisputedAnswers, words: PaperWords): string[] {
  const { text } = words;
  const { deed, thing, pledge, leaseDemand, mainDebt, obligationBasis, feeBack } = answers;
  const total = undisputedTotal(answers);
  const debtor = namesOf(answers);
  return [
    text("document.requestEnforce", { deed }),
    mainDebt === undefined || total === null
      ? ""
      : text("document.requestDebt", { debtor, sum: sumInFull(words, total) }),
    thing === undefined ? "" : text("document.requestThing", { debtor, thing }),
    leaseDemand?.includes("vacate") === true
      ? text("document.requestVacate", { debtor, immovables: immovablesOf(answers) })
      : "",
    pledge === undefined ? "" : text("document.requestPledge", { pledge }),
    hasImmovables(obligationBasis) && obligationBasis !== "leaseOfImmovable"
      ? text("document.requestPledge", { pledge: immovablesOf(answers) })
      : "",
    feeBack === "yes" ? text("document.requestFee") : "",
  ].filter(Boolean);
}
