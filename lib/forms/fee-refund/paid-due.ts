import { type Cents, cents } from "@/lib/core/money";
import type { Language } from "@/lib/core/language";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { CaseFacts } from "../case-facts";
import type { Facts } from "../facts";
import { ANOTHER, type PickOption } from "../pick-option";
import type { RefundGround } from "./refund-rules";

type Due = CaseFacts["dues"][number];
type Known = Pick<Facts, "inCase">;

/** What was paid in the case and the law can give back: fees (s. 37) and deposits (s. 43.2), not services. */
export const paidDues = ({ inCase }: Known): readonly Due[] =>
  (inCase?.dues ?? []).filter(({ kind, paidCents }) => kind !== "service" && paidCents > 0);

export const paymentOptions = (facts: Facts): readonly PickOption[] => [
  ...paidDues(facts).map(({ id, kind, paidCents }) => ({
    value: id,
    label: (language: Language) =>
      `${translator(language)(`payments:kind.${kind}`)}, ${formatMoney(cents(paidCents), language)}`,
  })),
  { value: ANOTHER, label: (language) => translator(language)("form-fee-refund:document.anotherPayment") },
];

export type PaymentAnswers = {
  readonly payment?: string | undefined;
  readonly paidSum?: Cents | undefined;
};

export const isToldPayment = ({ payment }: PaymentAnswers): boolean =>
  payment === undefined || payment === ANOTHER;

export const knownPayment = ({ payment }: PaymentAnswers, inCase: CaseFacts | null): Due | undefined =>
  inCase?.dues.find(({ id }) => id === payment);

/** How much was paid, as the register knows or as the person says. */
export function paidOf(answers: PaymentAnswers, { inCase }: Known): Cents {
  const known = knownPayment(answers, inCase);
  const paid = known === undefined ? answers.paidSum : cents(known.paidCents);
  if (paid === undefined) throw new Error("A payment has its sum");
  return paid;
}

/** A deposit comes back by s. 43.2, a fee by s. 37: the ground must be of what was paid. */
export function groundIssue(above: PaymentAnswers & Known & { readonly refundGround: RefundGround }) {
  const kind = knownPayment(above, above.inCase)?.kind;
  if (kind === undefined) return undefined;
  if (kind === "deposit" && above.refundGround !== "deposit")
    return { field: "refundGround", code: "refundGroundOfDeposit" } as const;
  return kind !== "deposit" && above.refundGround === "deposit"
    ? ({ field: "refundGround", code: "refundGroundOfFee" } as const)
    : undefined;
}

/** S. 37(1)1: what was paid above what the law asks for. */
export const overpaidIssue = (above: PaymentAnswers & Known & { readonly overpaid: Cents }) =>
  above.overpaid > paidOf(above, above) ? ({ field: "overpaid", code: "abovePaid" } as const) : undefined;
