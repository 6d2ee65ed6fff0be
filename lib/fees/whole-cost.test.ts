import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, euros } from "@/lib/core/money";
import { advocateCap } from "./advocate-cap";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { exemptionOf } from "./exemptions";
import { type FeeClaim, stateFee } from "./state-fee";
import { type CostLine, type WhatIf, wholeCost } from "./whole-cost";

const PLAIN: WhatIf = { isComplex: false, onlyFirstInstance: false, security: false };
const DATE = day("2026-11-22");
const money = (sum: number): FeeClaim => ({ item: "civil.monetary_claim", amountCents: euros(sum) });

const costOf = (claims: readonly FeeClaim[], whatIf: Partial<WhatIf> = {}, point?: string) => {
  const exemption = point === undefined ? undefined : exemptionOf(1, point);
  return wholeCost(stateFee({ date: DATE, claims, exemption }, BUILT_IN_SCHEDULES), { ...PLAIN, ...whatIf });
};
const amounts = (lines: readonly CostLine[]) =>
  Object.fromEntries(lines.map(({ code, amount }) => [code, amount === null ? null : amount / 100]));

describe("the caps for an advocate (s. 44)", () => {
  const cap = (granted: number | null, change: { complex?: boolean; first?: boolean } = {}) =>
    advocateCap({
      granted: granted === null ? null : cents(Math.round(granted * 100)),
      isComplex: change.complex ?? false,
      onlyFirstInstance: change.first ?? false,
    });

  test.each([
    [0, 0, "high"],
    [1_000, 300, "high"],
    [8_500, 2_550, "high"],
    [8_500.01, 2_850, "medium"],
    [8_500.99, 2_850, "medium"],
    [8_501, 2_850, "high"],
    [57_000, 2_850, "high"],
    [57_000.5, 2_850.03, "medium"],
    [57_001, 2_850.05, "high"],
    [100_000, 5_000, "high"],
  ])("of %s at most %s (%s)", (granted, amount, confidence) => {
    expect(cap(granted)).toMatchObject({ amount: cents(Math.round(amount * 100)), confidence });
  });

  test("claims that are not of money, complex cases, and half in the first instance", () => {
    expect(cap(null).amount).toBe(euros(2_850));
    expect(cap(1_000, { complex: true }).amount).toBe(euros(4_275));
    expect(cap(1_000, { first: true })).toMatchObject({ amount: euros(150), halved: true });
    expect(cap(null, { first: true, complex: true }).amount).toBe(cents(213_750));
  });

  test("never fall when more is granted", () => {
    const sum = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(sum, sum, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (granted) => cap(granted / 100).amount,
        );
        expect(Number(less)).toBeLessThanOrEqual(Number(more));
      }),
    );
  });
});

describe("the whole cost", () => {
  test("of a money claim: the fee now, refunds, and what the loser may owe", () => {
    const cost = costOf([money(2_000)]);
    expect(amounts(cost.payNow)).toEqual({ stateFee: 200, reliefOnRequest: null });
    expect(amounts(cost.mayComeBack)).toEqual({
      refundWhole: 200,
      refundHalf: 100,
      refundDeadline: null,
      fromOpponent: 200,
      ownAdvocate: 600,
    });
    expect(amounts(cost.mayOwe)).toEqual({ theirAdvocate: 600, theirCosts: null, adjudicationCosts: null });
    expect(cost.mayOwe.find(({ code }) => code === "theirAdvocate")?.confidence).toBe("medium");
  });

  test("with security: 5 % to the bailiff, and an application whose fee nobody knows", () => {
    const claims = [money(2_000), money(500), { item: "civil.securing_claim" }];
    const { payNow } = costOf(claims, { security: true });
    expect(amounts(payNow)).toMatchObject({ stateFee: null, lossSecurity: 125 });
  });

  test("who is released pays neither fee nor security", () => {
    const cost = costOf([money(2_000)], { security: true }, "4");
    expect(amounts(cost.payNow)).toEqual({ stateFee: 0, lossSecurity: 0 });
    expect(cost.mayComeBack.map(({ code }) => code)).toEqual(["ownAdvocate"]);
  });

  test("maintenance without a fee lets no fee come back, and still names both advocates", () => {
    const cost = costOf([{ item: "civil.child_maintenance" }]);
    expect(amounts(cost.payNow)).toEqual({ stateFee: 0 });
    expect(amounts(cost.mayComeBack)).toEqual({ ownAdvocate: 2_850 });
    expect(amounts(cost.mayOwe)).toMatchObject({ theirAdvocate: 2_850 });
  });

  test("the fee that the loser reimburses is named as far as it is known", () => {
    const back = (claims: FeeClaim[]) =>
      costOf(claims).mayComeBack.find(({ code }) => code === "fromOpponent");
    expect(back([money(1_000)])).toMatchObject({ amount: euros(80), confidence: "high" });
    expect(back([money(1_000), { item: "civil.child_maintenance" }])).toMatchObject({ amount: euros(80) });
    expect(back([money(1_000), { item: "civil.divorce" }])).toMatchObject({ amount: null });
  });

  test("the largest risk is as large on either side, whatever the case is", () => {
    for (const whatIf of [{}, { isComplex: true }, { onlyFirstInstance: true }]) {
      const { mayComeBack, mayOwe } = costOf([money(20_000)], whatIf);
      const capOf = (lines: readonly CostLine[], code: string) =>
        lines.find((line) => line.code === code)?.amount;
      expect(capOf(mayOwe, "theirAdvocate")).toBe(capOf(mayComeBack, "ownAdvocate"));
    }
  });

  test("half of an odd sum is rounded up", () => {
    const old = stateFee(
      { date: day("2024-01-01"), claims: [{ item: "civil.monetary_claim", amountCents: cents(50_007) }] },
      BUILT_IN_SCHEDULES,
    );
    expect(old.total).toBe(7_501);
    expect(amounts(wholeCost(old, PLAIN).mayComeBack)["refundHalf"]).toBe(37.51);
  });

  test.each<[string, FeeClaim[], object, object, object]>([
    [
      "a deposit",
      [{ item: "civil.cassation" }],
      { stateFee: 300 },
      { depositBack: 300, depositKept: null },
      {},
    ],
    [
      "a debt without a dispute",
      [{ item: "civil.undisputed_warning_epo_auction", amountCents: euros(1_000) }],
      { stateFee: 25 },
      { credited: 25 },
      {},
    ],
    [
      "an administrative application",
      [{ item: "administrative.application" }],
      { stateFee: 30 },
      { administrativeRefund: 30, administrativeHalf: 15 },
      { repayAfterLoss: null },
    ],
    [
      "an administrative deposit",
      [{ item: "administrative.cassation" }],
      { stateFee: 70 },
      { administrativeDeposit: 70 },
      {},
    ],
    [
      "a divorce",
      [{ item: "civil.divorce" }],
      { stateFee: null, divorceDeferral: null },
      { refundHalf: null },
      {},
    ],
    [
      "a renewal",
      [{ item: "civil.default_judgment_renewal" }],
      { stateFee: null },
      { neverReimbursed: null },
      {},
    ],
  ])("of %s", (_, claims, payNow, mayComeBack, mayOwe) => {
    const cost = costOf(claims);
    expect(amounts(cost.payNow)).toMatchObject(payNow);
    expect(amounts(cost.mayComeBack)).toMatchObject(mayComeBack);
    expect(amounts(cost.mayOwe)).toMatchObject(mayOwe);
  });
});
