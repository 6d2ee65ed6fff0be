import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, euros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { exemptionOf } from "./exemptions";
import { type FeeClaim, stateFee } from "./state-fee";
import type { CostLine, WhatIf } from "./cost-line";
import { wholeCost } from "./whole-cost";

const PLAIN: WhatIf = { isComplex: false, onlyFirstInstance: false, security: false };
const DATE = day("2026-11-22");
const money = (sum: number): FeeClaim => ({ item: "civil.monetary_claim", amountCents: euros(sum) });

const costOf = (claims: readonly FeeClaim[], whatIf: Partial<WhatIf> = {}, point?: string) => {
  const exemption = point === undefined ? undefined : exemptionOf(1, point);
  return wholeCost(stateFee({ date: DATE, claims, exemption }, BUILT_IN_SCHEDULES), { ...PLAIN, ...whatIf });
};
const amounts = (lines: readonly CostLine[]) =>
  Object.fromEntries(lines.map(({ code, amount }) => [code, amount === null ? null : amount / 100]));

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

  const labour = (sum: number): FeeClaim => ({ item: "civil.labour_claim", amountCents: euros(sum) });
  const maintenance: FeeClaim = { item: "civil.child_maintenance", amountCents: euros(2_400) };
  const plain: FeeClaim = { item: "civil.non_monetary_claim" };
  const securing: FeeClaim = { item: "civil.securing_claim" };

  test.each<[string, FeeClaim[], number | null, number, string]>([
    ["maintenance", [maintenance, securing], 0, 0, "high"],
    ["a labour claim", [labour(5_000), securing], 0, 0, "high"],
    ["both", [labour(5_000), maintenance, securing], 0, 0, "high"],
    ["a labour claim and money", [labour(5_000), money(1_000), securing], null, 50, "medium"],
    ["money", [money(2_000), securing], null, 100, "high"],
    ["money and not", [money(2_000), plain, securing], null, 100, "high"],
  ])(
    "security is asked of what is not exempt by law (s. 140(2.1)): %s",
    (_, claims, fee, sum, confidence) => {
      const { payNow } = costOf(claims, { security: true });
      expect(amounts(payNow)).toMatchObject({ stateFee: fee, lossSecurity: sum });
      expect(payNow.find(({ code }) => code === "lossSecurity")?.confidence).toBe(confidence);
    },
  );

  test("where no claim is of money no security is named, and of an earlier day none is known", () => {
    expect(amounts(costOf([plain, securing], { security: true }).payNow)).not.toHaveProperty("lossSecurity");
    const then = stateFee({ date: day("2025-03-31"), claims: [money(2_000), securing] }, BUILT_IN_SCHEDULES);
    const { payNow } = wholeCost(then, { ...PLAIN, security: true });
    expect(amounts(payNow)).toMatchObject({ lossSecurityThen: null });
    expect(amounts(payNow)).not.toHaveProperty("lossSecurity");
  });

  test("the ground of another law frees from the security only if the court confirms it", () => {
    const claims = [money(2_000), securing];
    const exemption = exemptionOf(3, null);
    const { payNow } = wholeCost(stateFee({ date: DATE, claims, exemption }, BUILT_IN_SCHEDULES), {
      ...PLAIN,
      security: true,
    });
    expect(payNow.find(({ code }) => code === "lossSecurity")).toMatchObject({
      amount: 0,
      confidence: "medium",
    });
  });

  test.each<[string, FeeClaim[], number, string]>([
    ["money and not", [money(1_000), plain], 2_850, "medium"],
    ["a sum beside what is not of money", [{ ...plain, amountCents: euros(5_000) }], 2_850, "high"],
    ["a divorce", [{ item: "civil.divorce" }], 2_850, "high"],
    ["maintenance", [maintenance], 720, "high"],
    ["a labour claim", [labour(5_000)], 1_500, "high"],
    ["a labour claim without a sum", [{ item: "civil.labour_claim" }], 2_850, "medium"],
  ])("the cap of both sides: %s", (_, claims, cap, confidence) => {
    const { mayComeBack, mayOwe } = costOf(claims);
    expect(mayComeBack.find(({ code }) => code === "ownAdvocate")).toMatchObject({
      amount: euros(cap),
      confidence,
    });
    expect(mayOwe.find(({ code }) => code === "theirAdvocate")).toMatchObject({
      amount: euros(cap),
      confidence: "medium",
    });
  });

  const unsummed: FeeClaim = { item: "civil.child_maintenance" };
  const unvalued: FeeClaim = { item: "civil.non_assessable_claim" };

  test.each<[string, FeeClaim[], string]>([
    ["maintenance without its sum", [unsummed], "amountMissing"],
    ["maintenance with and without its sum", [maintenance, unsummed], "amountMissing"],
    ["money and maintenance without its sum", [money(1_000), unsummed], "amountMissing"],
    ["a divorce and maintenance without its sum", [{ item: "civil.divorce" }, unsummed], "amountMissing"],
    ["what need not be valued", [unvalued], "unvalued"],
    ["money and what need not be valued", [money(1_000), unvalued], "unvalued"],
    ["both", [unvalued, unsummed], "amountMissing"],
  ])("no cap of either side is named: %s", (_, claims, rule) => {
    for (const whatIf of [{}, { isComplex: true }, { onlyFirstInstance: true }]) {
      const { mayComeBack, mayOwe } = costOf(claims, whatIf);
      const advocates = [...mayComeBack, ...mayOwe].filter(({ advocate }) => advocate !== undefined);
      expect(advocates.map(({ code }) => code)).toEqual(["ownAdvocate", "theirAdvocate"]);
      for (const line of advocates)
        expect(line).toMatchObject({ amount: null, confidence: "unknown", advocate: { rule } });
    }
  });

  test("what comes back is not named while the total is not known", () => {
    const { mayComeBack } = costOf([money(1_000), money(2_000), securing], { security: true });
    expect(amounts(mayComeBack)).toMatchObject({ refundWhole: null, refundHalf: null, fromOpponent: null });
  });

  test("before 2025-04-01 the delivery of papers was paid apart, and how much is not known (s. 39)", () => {
    const on = (date: string) =>
      wholeCost(stateFee({ date: day(date), claims: [money(1_000)] }, BUILT_IN_SCHEDULES), PLAIN).payNow;
    expect(amounts(on("2025-03-31"))).toMatchObject({ deliveryThen: null });
    for (const date of ["2025-04-01", "2018-02-28"])
      expect(amounts(on(date))).not.toHaveProperty("deliveryThen");
  });

  test.each<[string, FeeClaim, string[], string[]]>([
    [
      "ancillary complaint",
      { item: "civil.ancillary_complaint" },
      ["depositExempt", "depositAncillaryFree"],
      ["depositBack", "depositLate", "depositKept", "depositAncillaryWithdrawn"],
    ],
    [
      "cassation",
      { item: "civil.cassation" },
      ["depositExempt"],
      ["depositBack", "depositLate", "depositCassationWithdrawn", "depositKept"],
    ],
    ["new facts", { item: "civil.new_facts" }, ["depositExempt"], ["depositBack", "depositKept"]],
    [
      "administrative application",
      { item: "administrative.application" },
      ["administrativeRelief", "administrativeFree"],
      ["administrativeRefund", "administrativeHalf"],
    ],
    [
      "administrative ancillary complaint",
      { item: "administrative.ancillary" },
      ["administrativeRelief", "administrativeAncillaryFree"],
      ["administrativeDeposit"],
    ],
    [
      "administrative cassation",
      { item: "administrative.cassation" },
      ["administrativeRelief", "administrativeJoiningFree"],
      ["administrativeDeposit"],
    ],
    [
      "interim protection",
      { item: "administrative.interim" },
      ["administrativeRelief"],
      ["administrativeDeposit"],
    ],
  ])("who need not pay and what comes back: %s", (_, claim, payNow, mayComeBack) => {
    const cost = costOf([claim]);
    const codes = (lines: readonly CostLine[]) => lines.map(({ code }) => code);
    expect(codes(cost.payNow).filter((code) => code !== "stateFee" && code !== "reliefOnRequest")).toEqual(
      payNow,
    );
    expect(codes(cost.mayComeBack)).toEqual(mayComeBack);
  });

  test("maintenance without a fee lets no fee come back, and still names both advocates", () => {
    const cost = costOf([maintenance]);
    expect(amounts(cost.payNow)).toEqual({ stateFee: 0 });
    expect(amounts(cost.mayComeBack)).toEqual({ ownAdvocate: 720 });
    expect(amounts(cost.mayOwe)).toMatchObject({ theirAdvocate: 720 });
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
