import { expect, test } from "vitest";
import { cardOffer } from "./card-offer";
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
