import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { exemptionOf } from "@/lib/fees/exemptions";
import { FEE_ITEMS } from "@/lib/fees/fee-item";
import { stateFee } from "@/lib/fees/state-fee";
import { assessment } from "./assessment";

test.each(["2017-01-01", "2019-05-05", "2022-01-01", "2026-11-22"])(
  "whatever was reckoned for %s is read back as it was",
  (date) => {
    const claims = FEE_ITEMS.map((item) => ({ item, amountCents: cents(123_456), quantity: 3 }));
    for (const exemption of [undefined, exemptionOf(1, "16"), exemptionOf(3, null), exemptionOf(4, null)]) {
      const fee = stateFee(
        { date: day(date), claims: [...claims, { item: "civil.monetary_claim" }], exemption },
        BUILT_IN_SCHEDULES,
      );
      expect(assessment.parse(JSON.parse(JSON.stringify(fee)))).toEqual(fee);
    }
  },
);

test("an assessment of the first release is still read", () => {
  const stored = {
    date: "2026-11-22",
    scheduleId: "2025-04-01",
    lines: [
      {
        item: "civil.monetary_claim",
        amountCents: 125_000,
        fee: 15_000,
        law: "annex3Scale",
        explanation: { code: "bracket", above: 100_000, upTo: 150_000 },
        confidence: "high",
        toBeConfirmed: false,
      },
    ],
    total: 15_000,
    exemption: null,
    toBeConfirmed: false,
  };
  expect(assessment.parse(stored)).toEqual(stored);
});
