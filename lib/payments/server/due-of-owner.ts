import "server-only";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { isFormId } from "@/lib/forms/catalog";
import { assessment } from "../assessment";
import { dueKindOf } from "../due-kinds";
import { amountDue, dueState, isPayable, remainingDue } from "../due-state";
import type { DueView, PaymentView } from "../due-view";
import { isOpenPayment, isPaidPayment } from "../transitions";
import { dueSums } from "./due-sums";
import { paymentState } from "./locked-payment";

export type OwnDue = ({ readonly dueId: string } | { readonly draftId: string }) & {
  readonly personId: string;
};

/** A due with its payments, or nothing when there is none or it is another person's. */
export async function dueOfOwner({ personId, ...asked }: OwnDue): Promise<DueView | undefined> {
  const due = await db().due.findFirst({
    where: { personId, ...("dueId" in asked ? { id: asked.dueId } : { draftId: asked.draftId }) },
    include: {
      payments: { orderBy: { createdAt: "desc" } },
      draft: { select: { id: true, form: true, filing: { select: { id: true, state: true } } } },
    },
  });
  if (due === null) return undefined;
  const sums = dueSums(due);
  const payments = due.payments.map(paymentView);
  return {
    id: due.id,
    draftId: due.draftId,
    ...whereItStands(due.draft),
    kind: dueKindOf(due.kind),
    state: dueState(sums),
    amount: amountDue(sums),
    paid: sums.paid,
    remaining: remainingDue(sums),
    isPayable: isPayable(sums),
    isConfirmed: sums.confirmed !== null,
    reference: due.reference,
    assessment: assessment.parse(due.assessment),
    payments,
    payment: payments[0] ?? null,
    paidAt: payments.find(({ state }) => isPaidPayment(state))?.paidAt ?? null,
  };
}

type StoredDraft = {
  readonly id: string;
  readonly form: string;
  readonly filing: { readonly id: string; readonly state: string } | null;
} | null;

function whereItStands(draft: StoredDraft): Pick<DueView, "filingId" | "unfiled"> {
  if (draft === null) return { filingId: null, unfiled: null };
  const { id, form, filing } = draft;
  if (filing !== null && filing.state !== "prepared") return { filingId: filing.id, unfiled: null };
  return { filingId: null, unfiled: isFormId(form) ? { id, formId: form } : null };
}

type StoredPayment = Omit<PaymentView, "state" | "amount" | "isOpen" | "startedAt"> & {
  readonly createdAt: Date;
  readonly state: string;
  readonly amountCents: bigint;
};

function paymentView(stored: StoredPayment): PaymentView {
  const state = paymentState(stored.state);
  const { id, checkoutUrl, declineCode, expiresAt, paidAt } = stored;
  const isEnterable = state === "sessionOpen";
  return {
    id,
    state,
    amount: cents(Number(stored.amountCents)),
    isOpen: isOpenPayment(state),
    checkoutUrl: isEnterable ? checkoutUrl : null,
    declineCode: isEnterable ? declineCode : null,
    startedAt: stored.createdAt,
    expiresAt,
    paidAt,
  };
}
