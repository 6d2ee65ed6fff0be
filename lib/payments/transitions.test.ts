import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventsFor, type PaymentLook } from "./payment-look";
import {
  isOpenPayment,
  isPaidPayment,
  OPEN_PAYMENT_STATES,
  PAID_PAYMENT_STATES,
  PAYMENT_EDGES,
  PAYMENT_STATES,
  type PaymentEvent,
  type PaymentState,
  stateAfter,
} from "./transitions";

const EVENTS = [...new Set(PAYMENT_EDGES.map(({ event }) => event))];
const FINAL = ["refunded", "lost"];
/** Nothing leaves these but money that arrives too late. */
const OVER = ["expired", "cancelled", "failed"];

describe("every event in every state", () => {
  const cases = PAYMENT_STATES.flatMap((state) => EVENTS.map((event) => [state, event] as const));
  test.each(cases)("%s, %s", (state, event) => {
    const edge = PAYMENT_EDGES.find((known) => known.from === state && known.event === event);
    expect(stateAfter(state, event)).toBe(edge?.to);
  });
});

describe("the table", () => {
  test("one way out of a state for each event", () => {
    const ways = PAYMENT_EDGES.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test("every state is reached from the first", () => {
    const reached = new Set<PaymentState>(["created"]);
    for (const state of reached)
      for (const { from, to } of PAYMENT_EDGES) if (from === state) reached.add(to);
    expect([...reached].sort()).toEqual([...PAYMENT_STATES].sort());
  });

  test("ends where the law of payments ends", () => {
    const left = (state: PaymentState): string[] =>
      PAYMENT_EDGES.filter(({ from }) => from === state).map(({ event }) => event);
    for (const state of PAYMENT_STATES) {
      if (FINAL.includes(state)) expect(left(state)).toEqual([]);
      else if (OVER.includes(state)) expect(left(state)).toEqual(["paidLate"]);
      else expect(left(state).length).toBeGreaterThan(0);
    }
  });

  test("paid is never undone except by a refund or a dispute", () => {
    for (const { from, event, to } of PAYMENT_EDGES) {
      if (isPaidPayment(from) && !isPaidPayment(to))
        expect(["refundRequested", "disputeLost"]).toContain(event);
    }
  });

  test("a payment is not open and paid at once", () => {
    for (const state of PAYMENT_STATES) expect(isOpenPayment(state) && isPaidPayment(state)).toBe(false);
    expect(OPEN_PAYMENT_STATES).toContain("created");
    expect(PAID_PAYMENT_STATES).toContain("settled");
  });
});

const look = fc.record({
  session: fc.constantFrom<PaymentLook["session"]>("open", "complete", "expired"),
  money: fc.constantFrom<PaymentLook["money"]>(
    "none",
    "declined",
    "requiresAction",
    "processing",
    "paid",
    "failed",
  ),
  matches: fc.boolean(),
  declineCode: fc.constant(null),
  paidAt: fc.constant(null),
  intentId: fc.constant(null),
});

function afterLook(from: PaymentState, seen: PaymentLook): PaymentState {
  let state = from;
  for (const event of eventsFor(state, seen)) {
    const next = stateAfter(state, event);
    if (next === undefined) throw new Error(`No edge ${event} from ${state}`);
    state = next;
  }
  return state;
}

describe("a look at the provider", () => {
  test("moves along edges only, and a second look at the same changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAYMENT_STATES), look, (from, seen) => {
        const once = afterLook(from, seen);
        expect(afterLook(once, seen)).toBe(once);
      }),
    );
  });

  test("ten thousand histories: paid stays paid, wrong money never pays, the end does not depend on what came between", () => {
    const history = fc.array(look, { maxLength: 8 });
    fc.assert(
      fc.property(history, (looks) => {
        let state: PaymentState = "sessionOpen";
        for (const seen of looks) {
          const before = state;
          state = afterLook(state, seen);
          if (isPaidPayment(before)) expect(state).toBe(before);
          if (!isPaidPayment(before) && isPaidPayment(state))
            expect(seen).toMatchObject({ money: "paid", matches: true });
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test.each<[PaymentState, Partial<PaymentLook>, readonly PaymentEvent[]]>([
    ["sessionOpen", {}, []],
    ["sessionOpen", { money: "declined" }, []],
    ["sessionOpen", { session: "complete", money: "paid" }, ["submitted", "paid"]],
    ["sessionOpen", { session: "complete", money: "paid", matches: false }, ["mismatched"]],
    ["sessionOpen", { session: "expired" }, ["expired"]],
    ["sessionOpen", { session: "complete", money: "processing" }, ["submitted"]],
    ["processing", { session: "complete", money: "failed" }, ["failed"]],
    ["unknown", { session: "expired" }, ["expired"]],
    ["unknown", { session: "complete", money: "paid" }, ["paid"]],
    ["cancelled", { session: "complete", money: "paid" }, ["paidLate"]],
    ["expired", { session: "expired" }, []],
    ["reported", { session: "complete", money: "paid", matches: false }, []],
  ])("%s, %o", (state, seen, events) => {
    const quiet: PaymentLook = {
      session: "open",
      money: "none",
      matches: true,
      declineCode: null,
      paidAt: null,
      intentId: null,
    };
    expect(eventsFor(state, { ...quiet, ...seen })).toEqual(events);
  });
});
