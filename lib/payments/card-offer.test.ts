import { expect, test } from "vitest";
import { cardOffer, isAwaited } from "./card-offer";
import { isOpenPayment, PAYMENT_STATES, type PaymentState } from "./transitions";

const offer = (state: PaymentState, isPayable = true) =>
  cardOffer({ isPayable, payment: { state, isOpen: isOpenPayment(state) } });

const EXPECTED: Partial<Record<PaymentState, string>> = {
  created: "resume",
  sessionOpen: "resume",
  processing: "wait",
  requiresAction: "wait",
  unknown: "wait",
  mismatchHold: "none",
};

test.each(PAYMENT_STATES)("%s", (state) => {
  expect(offer(state)).toBe(EXPECTED[state] ?? "pay");
  expect(offer(state, false)).toBe("none");
});

test("a due without payments", () => {
  expect(cardOffer({ isPayable: true, payment: null })).toBe("pay");
  expect(cardOffer({ isPayable: false, payment: null })).toBe("none");
});

test("back from the card page nothing else is offered until the payment is seen or said not to have been made", () => {
  const open = { payment: { isOpen: true } };
  expect(isAwaited(open, { from: "checkout" })).toBe(true);
  expect(isAwaited(open, { from: "cancelled" })).toBe(false);
  expect(isAwaited(open, {})).toBe(false);
  expect(isAwaited({ payment: { isOpen: false } }, { from: "checkout" })).toBe(false);
  expect(isAwaited({ payment: null }, { from: "checkout" })).toBe(false);
});
