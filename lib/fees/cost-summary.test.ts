import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { type Cents, cents, euros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { costSummary, type SummaryLine } from "./cost-summary";
import type { WhatIf } from "./cost-line";
import { ALL_EXEMPTIONS, exemptionFrom } from "./exemptions";
import { FEE_ITEMS } from "./fee-item";
import { type FeeClaim, type FeeQuestion, stateFee } from "./state-fee";
import { wholeCost } from "./whole-cost";

const PLAIN: WhatIf = { isComplex: false, onlyFirstInstance: false, security: false };
const DATE = day("2026-11-22");

function summaryOf(question: FeeQuestion, whatIf: WhatIf = PLAIN) {
  const fee = stateFee(question, BUILT_IN_SCHEDULES);
  const cost = wholeCost(fee, whatIf);
  return { fee, cost, summary: costSummary(fee, cost) };
}

const linesOf = (claims: readonly FeeClaim[], exemption?: string, date = DATE) =>
  summaryOf({ date, claims, exemption: exemption === undefined ? undefined : exemptionFrom(exemption) })
    .summary;

const money = (sum: number): FeeClaim => ({ item: "civil.monetary_claim", amountCents: euros(sum) });
const maintenance: FeeClaim = { item: "civil.child_maintenance", amountCents: euros(2_400) };
const totals = ({ payNow, ifWon, ifLost }: ReturnType<typeof linesOf>) =>
  [payNow, ifWon, ifLost].map(({ total }) => (total === null ? null : total / 100));

describe("the whole cost in three lines", () => {
  test.each<[string, FeeClaim[], string | undefined, (number | null)[]]>([
    ["a money claim", [money(2_000)], undefined, [200, 800, 800]],
    ["several claims", [money(2_000), money(500)], undefined, [280, 1_030, 1_030]],
    ["money and not", [money(1_000), { item: "civil.non_monetary_claim" }], undefined, [380, 3_230, 3_230]],
    ["who is released", [money(2_000)], "1:16", [0, 600, 600]],
    ["a request to be released", [money(2_000)], "4", [200, 800, 800]],
    ["maintenance", [maintenance], undefined, [0, 720, 720]],
    ["maintenance without its sum", [{ item: "civil.child_maintenance" }], undefined, [0, null, null]],
    ["a divorce, whose fee nobody knows", [{ item: "civil.divorce" }], undefined, [null, null, null]],
    ["one fee of several unknown", [money(1_000), { item: "civil.divorce" }], undefined, [null, null, null]],
    ["a deposit", [{ item: "civil.cassation" }], undefined, [300, 300, 300]],
    ["no deposit", [{ item: "civil.cassation" }], "1:16", [0, null, 0]],
    ["an administrative application", [{ item: "administrative.application" }], undefined, [30, null, 30]],
    ["an administrative deposit", [{ item: "administrative.cassation" }], undefined, [70, 70, 70]],
    [
      "a debt without a dispute",
      [{ item: "civil.undisputed_warning_epo_auction", amountCents: euros(1_000) }],
      undefined,
      [25, null, 25],
    ],
    ["protection from violence", [{ item: "civil.protection_from_violence" }], undefined, [0, null, 0]],
  ])("%s", (_, claims, exemption, expected) => {
    expect(totals(linesOf(claims, exemption))).toEqual(expected);
  });

  test("say what is not counted", () => {
    const dispute = linesOf([money(2_000)]);
    expect(dispute).toMatchObject({ isDispute: true, isRequested: false });
    expect(dispute.ifLost.unknown).toEqual(["theirCosts", "adjudicationCosts"]);
    expect(linesOf([{ item: "administrative.application" }])).toMatchObject({
      isDispute: false,
      ifWon: { parts: [], said: ["administrativeRefund"] },
      ifLost: { isAtMost: false, unknown: [] },
    });
    expect(linesOf([{ item: "civil.default_judgment_renewal" }]).ifWon.said).toEqual(["neverReimbursed"]);
    expect(linesOf([money(2_000)], undefined, day("2025-03-31")).payNow.unknown).toEqual(["deliveryThen"]);
    expect(linesOf([money(2_000)], "4").isRequested).toBe(true);
  });

  test("count the security for loss as paid, and neither as back nor as lost", () => {
    const secured = { ...PLAIN, security: true };
    const { payNow, ifWon, ifLost } = summaryOf({ date: DATE, claims: [money(2_000)] }, secured).summary;
    expect(payNow).toMatchObject({ total: euros(300), isAtMost: true });
    expect(ifWon).toMatchObject({ total: euros(800), said: ["lossSecurity"] });
    expect(ifLost).toMatchObject({ total: euros(800), said: ["lossSecurity"] });
    const free = summaryOf({ date: DATE, claims: [maintenance] }, secured).summary;
    expect(free.payNow).toMatchObject({ total: 0, isAtMost: false });
    expect(free.ifLost.said).toEqual([]);
  });
});

const anyClaim = fc.record({
  item: fc.constantFrom(...FEE_ITEMS),
  amountCents: fc.option(fc.integer({ min: 1, max: 20_000_000 }).map(cents), { nil: undefined }),
});
const anyQuestion = fc.record({
  date: fc.constantFrom(DATE, day("2025-03-31"), day("2010-01-01")),
  claims: fc.array(anyClaim, { minLength: 1, maxLength: 5 }),
  exemption: fc.option(fc.constantFrom(...ALL_EXEMPTIONS), { nil: undefined }),
});
const anyWhatIf = fc.record({
  isComplex: fc.boolean(),
  onlyFirstInstance: fc.boolean(),
  security: fc.boolean(),
});

test("the parts are the rows below, and the total is their sum or none", () => {
  const sum = ({ parts }: SummaryLine): number | null =>
    parts.some(({ amount }) => amount === null) || parts.length === 0
      ? null
      : parts.reduce((total, { amount }) => total + Number(amount), 0);
  fc.assert(
    fc.property(anyQuestion, anyWhatIf, (question, whatIf) => {
      const { fee, cost, summary } = summaryOf(question, whatIf);
      const { payNow, ifWon, ifLost } = summary;
      const rows = [...cost.payNow, ...cost.mayComeBack, ...cost.mayOwe];
      for (const line of [payNow, ifWon, ifLost]) {
        expect(line.total).toBe(sum(line));
        for (const part of line.parts) expect(rows.filter((row) => row === part)).toHaveLength(1);
        for (const code of [...line.unknown, ...line.said])
          expect(rows.map((row) => row.code)).toContain(code);
      }
      const feeOf = ({ parts }: SummaryLine): Cents | null | undefined =>
        parts.find(({ code }) => code === "stateFee")?.amount;
      expect([feeOf(payNow), feeOf(ifLost)]).toEqual([fee.total, fee.total]);
      if (fee.total === null) expect([payNow.total, ifLost.total]).toEqual([null, null]);
      // Every sum that the loser may owe is counted.
      const owed = cost.mayOwe.filter(({ amount }) => amount !== null);
      for (const row of owed) expect(ifLost.parts).toContain(row);
    }),
  );
});
