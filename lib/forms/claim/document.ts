import { type Cents, cents } from "@/lib/core/money";
import type { Block } from "@/lib/documents/block";
import { heading, type PaperWords } from "../paper/paper-words";
import { sumInFull } from "../parts/sum-in-full";
import { totalBlock } from "../parts/sums-paper";
import { claimTotal } from "../parts/claim-total";
import { owesFee } from "../parts/exemption";
import { claimSum, costsSomething, reckonedClaims } from "./amounts";
import type { ClaimAnswers } from "./questions";

/** Civil Procedure Law, s. 128(2)4: the amount of the claim, claim by claim, and in words. */
export function amountBlocks(answers: ClaimAnswers, words: PaperWords): Block[] {
  const { text, money } = words;
  const total = claimSum(answers);
  const claims = reckonedClaims(answers);
  if (total === cents(0)) return [];
  return [
    heading(text("document.amounts")),
    {
      kind: "table",
      caption: text("document.amounts"),
      head: [text("document.claim"), text("document.amount")],
      body: claims.map(({ about, amount }) => [
        about,
        amount === null ? text("document.noAmount") : money(amount),
      ]),
      foot: [text("document.total"), money(total)],
      numeric: [1],
    },
    totalBlock(words, total),
  ];
}

const moneyRequest = ({ debtorShares }: ClaimAnswers): string =>
  debtorShares === undefined ? "document.requestMoney" : `document.requestMoneyOfSeveral.${debtorShares}`;

/** Who of several owes how much, and to whom of several it is due. */
function shareRequests(answers: ClaimAnswers, { text }: PaperWords): string[] {
  const { debtorSharesTold, creditorShares, creditorSharesTold } = answers;
  const told = (key: string, value: string | null | undefined): string[] =>
    value === null || value === undefined ? [] : [text(`document.${key}`, { told: value })];
  return [
    ...told("debtorShares", debtorSharesTold),
    ...(creditorShares === "equal" ? [text("document.creditorsEqual")] : []),
    ...told("creditorShares", creditorSharesTold),
  ];
}

/** The claims as sentences, then what is asked for beside them. */
export function claimRequests(answers: ClaimAnswers, words: PaperWords): string[] {
  const { text } = words;
  const { moneyClaims = [], valuedClaims = [], periodicClaims = [], unvaluedClaims = [] } = answers;
  const inFull = (amount: Cents): string => sumInFull(words, amount);
  const money = moneyRequest(answers);
  return [
    ...moneyClaims.map((claim) => text(money, { sum: inFull(claimTotal(claim)), about: claim.about })),
    ...shareRequests(answers, words),
    ...valuedClaims.map(({ valuedAbout }) => valuedAbout),
    ...periodicClaims.map(({ periodicAbout, monthlyPayment }) =>
      text("document.requestPeriodic", { about: periodicAbout, sum: inFull(monthlyPayment) }),
    ),
    ...unvaluedClaims.map(({ unvaluedAbout }) => unvaluedAbout),
    answers.feeBack === "yes" && owesFee(answers) && costsSomething(answers)
      ? text("document.requestFee")
      : "",
    answers.costList === undefined ? "" : text("document.requestCosts", { list: answers.costList }),
    answers.otherRequests ?? "",
  ].filter(Boolean);
}
