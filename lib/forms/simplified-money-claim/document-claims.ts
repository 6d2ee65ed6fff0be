import { sumOf } from "@/lib/core/money";
import type { Block } from "@/lib/documents/block";
import { eurosInWords } from "@/lib/documents/euros-in-words";
import type { SubmitContext } from "../form";
import { claimTotal, claimTotals } from "../parts/claim-total";
import { heading, paragraph, rowsOf, type Words } from "./document-words";
import { simplifiedMoneyClaimFee } from "./fee";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

type Claim = SimplifiedMoneyClaimAnswers["claims"][number];

/** Sections 2–5: what is claimed and how it is reckoned, in figures and words, and the state fee. */
export function claimBlocks(
  answers: SimplifiedMoneyClaimAnswers,
  context: SubmitContext,
  words: Words,
): Block[] {
  const { t, money } = words;
  const { total } = claimTotals(answers.claims);
  return [
    heading(t("form-simplified-money-claim:document.subjectTitle")),
    ...answers.claims.flatMap((claim, index) => claimRows(claim, index, words)),
    totalsTable(answers.claims, words),
    paragraph(
      t("form-simplified-money-claim:document.inWords", { amount: money(total), words: eurosInWords(total) }),
    ),
    ...housing(answers, words),
    heading(t("form-simplified-money-claim:document.fee")),
    paragraph(feeSentence(answers, context, words)),
  ];
}

function claimRows(claim: Claim, index: number, words: Words): Block[] {
  const { t, money } = words;
  return [
    heading(t("form-simplified-money-claim:document.claimNumber", { number: index + 1 }), 3),
    rowsOf(
      [t("form-simplified-money-claim:document.claimAbout"), claim.about],
      [
        t("form-simplified-money-claim:document.claimBasis"),
        t(`form-simplified-money-claim:fields.basis.options.${claim.basis}`),
      ],
      [t("form-simplified-money-claim:document.period"), periodOf(claim, words)],
      [t("form-simplified-money-claim:document.mainDebt"), money(claim.mainDebt)],
      [t("form-simplified-money-claim:document.mainDebtCalculation"), claim.mainDebtCalculation],
      [
        t("form-simplified-money-claim:document.interest"),
        claim.interest === null ? null : money(claim.interest),
      ],
      [t("form-simplified-money-claim:document.interestCalculation"), claim.interestCalculation],
      [
        t("form-simplified-money-claim:document.penalty"),
        claim.penalty === null ? null : money(claim.penalty),
      ],
      [t("form-simplified-money-claim:document.penaltyCalculation"), claim.penaltyCalculation],
    ),
  ];
}

function periodOf({ periodFrom, periodUntil }: Claim, { t, day }: Words): string | null {
  const parts = [
    periodFrom === null ? "" : t("form-simplified-money-claim:document.from", { from: day(periodFrom) }),
    periodUntil === null ? "" : t("form-simplified-money-claim:document.until", { until: day(periodUntil) }),
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(" ");
}

function totalsTable(claims: readonly Claim[], { t, money }: Words): Block {
  const totals = claimTotals(claims);
  return {
    kind: "table",
    caption: t("form-simplified-money-claim:document.totals"),
    head: [
      t("form-simplified-money-claim:document.claim"),
      t("form-simplified-money-claim:document.mainDebt"),
      t("form-simplified-money-claim:document.interest"),
      t("form-simplified-money-claim:document.penalty"),
      t("form-simplified-money-claim:document.total"),
    ],
    body: claims.map((claim, index) => [
      t("form-simplified-money-claim:document.claimNumber", { number: index + 1 }),
      ...[claim.mainDebt, claim.interest, claim.penalty].map((amount) =>
        amount === null ? "–" : money(amount),
      ),
      money(claimTotal(claim)),
    ]),
    foot: [
      t("form-simplified-money-claim:document.total"),
      ...[totals.mainDebt, totals.interest, totals.penalty, totals.total].map((amount) => money(amount)),
    ],
    numeric: [1, 2, 3, 4],
  };
}

/** Civil Procedure Law, s. 128(5): the three kinds of housing debt are named apart. */
function housing(answers: SimplifiedMoneyClaimAnswers, { t, money }: Words): Block[] {
  if (answers.housingDebt === "no") return [];
  const { managementDebt = null, utilitiesDebt = null, savingsDebt = null } = answers;
  const amount = (part: typeof managementDebt): string => money(part ?? sumOf([]));
  return [
    heading(t("form-simplified-money-claim:document.housing"), 3),
    rowsOf(
      [t("form-simplified-money-claim:document.management"), amount(managementDebt)],
      [t("form-simplified-money-claim:document.utilities"), amount(utilitiesDebt)],
      [t("form-simplified-money-claim:document.savings"), amount(savingsDebt)],
    ),
  ];
}

function feeSentence(
  answers: SimplifiedMoneyClaimAnswers,
  context: SubmitContext,
  { t, money }: Words,
): string {
  const { exemption, total, toBeConfirmed } = simplifiedMoneyClaimFee(answers, context);
  if (exemption?.part === 4) return t("form-simplified-money-claim:document.feeRequested");
  if (exemption !== null) {
    const ground =
      exemption.part === 1
        ? t("form-simplified-money-claim:document.part1", { point: exemption.point })
        : t("form-simplified-money-claim:document.part3");
    return t("form-simplified-money-claim:document.feeExempt", { ground });
  }
  return total === null || toBeConfirmed
    ? t("form-simplified-money-claim:document.feeUnknown")
    : t("form-simplified-money-claim:document.feeAmount", { amount: money(total) });
}
