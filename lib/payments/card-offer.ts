import type { DueView, PaymentView } from "./due-view";

/** What a card can do for a due now: begin a payment, go on with the open one, wait for it, or nothing. */
export type CardOffer = "pay" | "resume" | "wait" | "none";

type Asked = Pick<DueView, "isPayable"> & { readonly payment: Pick<PaymentView, "state" | "isOpen"> | null };

export function cardOffer({ isPayable, payment }: Asked): CardOffer {
  if (!isPayable || payment?.state === "mismatchHold") return "none";
  if (payment?.isOpen !== true) return "pay";
  return payment.state === "sessionOpen" || payment.state === "created" ? "resume" : "wait";
}
