import type { DueView, PaymentView } from "./due-view";
import type { DueVisit } from "./due-visit";

/** What a card can do for a due now: begin a payment, go on with the open one, wait for it, or nothing. */
export type CardOffer = "pay" | "resume" | "wait" | "none";

type Asked = Pick<DueView, "isPayable"> & { readonly payment: Pick<PaymentView, "state" | "isOpen"> | null };
type Awaited = { readonly payment: Pick<PaymentView, "isOpen"> | null };

/**
 * Somebody is back from the card page and the payment has not been seen yet: nothing else is offered meanwhile, lest it be
 * paid twice. A card that was refused before says nothing about the one that was taken. Only the address says so; without it every way to pay is open again.
 */
export const isAwaited = ({ payment }: Awaited, { from }: Pick<DueVisit, "from">): boolean =>
  from === "checkout" && payment?.isOpen === true;

export function cardOffer({ isPayable, payment }: Asked): CardOffer {
  if (!isPayable || payment?.state === "mismatchHold") return "none";
  if (payment?.isOpen !== true) return "pay";
  return payment.state === "sessionOpen" || payment.state === "created" ? "resume" : "wait";
}
