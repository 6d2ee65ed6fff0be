import type { Block } from "@/lib/documents/block";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { sumInFull } from "../parts/sum-in-full";
import { monthlyTotal, yearlyOf, yearlyTotal } from "./amounts";
import type { MaintenanceAnswers } from "./questions";

/** Annex 2: how much for each child a month and a year, and in all, in figures and words. */
export function sumBlocks({ children }: MaintenanceAnswers, words: PaperWords): Block[] {
  const { text, money } = words;
  return [
    heading(text("document.sums")),
    {
      kind: "table",
      caption: text("document.sums"),
      head: [text("document.child"), text("document.monthly"), text("document.yearly")],
      body: children.map((child) => [child.childName, money(child.monthly), money(yearlyOf(child))]),
      foot: [text("document.all"), money(monthlyTotal(children)), money(yearlyTotal(children))],
      numeric: [1, 2],
    },
    paragraph(text("document.yearlyInWords", { sum: sumInFull(words, yearlyTotal(children)) })),
  ];
}

export function maintenanceRequests(answers: MaintenanceAnswers, words: PaperWords): string[] {
  const { text, day } = words;
  const { costList, otherRequests } = answers;
  return [
    ...answers.children.map((child) =>
      text("document.requestChild", {
        child: child.childName,
        birth: day(child.childBirth),
        sum: sumInFull(words, child.monthly),
      }),
    ),
    costList === undefined ? "" : text("document.requestCosts", { list: costList }),
    otherRequests ?? "",
  ].filter(Boolean);
}
